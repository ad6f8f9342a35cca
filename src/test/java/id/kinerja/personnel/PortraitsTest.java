package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.portraits.Portraits;
import id.kinerja.shared.DataKind;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Perishable;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The picture on a person's page. */
@House
class PortraitsTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SetClock clock;

    @Autowired
    private Portraits portraits;

    private Ward ward;
    private Viewer sari;

    @BeforeEach
    void an_employee() {
        ward = new Ward(beans);
        sari = viewer(ward.sari);
    }

    @Test
    void whoever_sees_the_page_sees_the_picture_and_without_one_the_initials() throws IOException {
        var path = "/people/" + ward.sari + "/photo/small";
        var officer = ward.browserOf(ward.officer);
        assertThat(officer.get("/people/" + ward.sari).body()).contains(path);
        assertThat(officer.get(path).body()).contains("<svg", ">SK<");
        put(viewer(ward.officer), picture(400, 400, "png"));
        var shown = officer.get(path);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(shown.headers().firstValue("Cache-Control").orElse(""))
                .contains("private")
                .doesNotContain("public");
        var tag = shown.headers().firstValue("ETag").orElseThrow();
        assertThat(officer.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        var other = new Ward(beans);
        assertThat(other.browserOf(other.officer).get(path).statusCode()).isEqualTo(404);
        portraits.remove(sari, ward.sari);
        assertThat(officer.get(path).body()).contains("<svg");
    }

    @Test
    void only_he_himself_and_his_officer_put_it_and_of_others_no_file_is_fetched() {
        assertThatThrownBy(() -> portraits.put(viewer(ward.treasurer), ward.sari, 10, PortraitsTest::unfetched))
                .isInstanceOf(Forbidden.class);
        var other = new Ward(beans);
        assertThatThrownBy(() -> portraits.put(viewer(other.officer), ward.sari, 10, PortraitsTest::unfetched))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void while_one_is_drawn_nothing_of_the_database_is_held_and_others_are_told_to_come_again() throws IOException {
        var picture = picture(400, 400, "jpeg");
        portraits.put(sari, ward.sari, picture.length, () -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            var other = new Thread(
                    () -> assertThatThrownBy(() -> portraits.put(sari, ward.sari, 10, PortraitsTest::unfetched))
                            .hasMessageContaining("BUSY"));
            var failed = new AtomicReference<Throwable>();
            other.setUncaughtExceptionHandler((thread, why) -> failed.set(why));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(failed.get()).isNull();
            return picture;
        });
        assertThat(portraits.of(sari, ward.sari).photo()).isPresent();
    }

    @Test
    void the_same_picture_is_not_put_again_and_no_more_than_five_a_day() throws IOException {
        put(sari, picture(401, 401, "png"));
        assertThatThrownBy(() -> put(sari, picture(401, 401, "png"))).hasMessageContaining("SAME");
        for (var i = 2; i <= 5; i++) {
            portraits.remove(sari, ward.sari);
            put(sari, picture(400 + i, 400, "png"));
        }
        portraits.remove(sari, ward.sari);
        assertThatThrownBy(() -> portraits.put(sari, ward.sari, 10, PortraitsTest::unfetched))
                .hasMessageContaining("ENOUGH_TODAY");
        clock.goOn(Duration.ofHours(25));
        put(sari, picture(400, 400, "png"));
        assertThat(portraits.of(sari, ward.sari).photo()).isPresent();
    }

    private void put(Viewer viewer, byte[] picture) {
        portraits.put(viewer, ward.sari, picture.length, () -> picture);
    }

    private static byte[] unfetched() {
        throw new AssertionError("nobody may fetch it");
    }

    @Test
    void the_picture_of_whoever_has_left_is_erased_once_its_time_is_over() throws IOException {
        put(sari, picture(400, 400, "jpeg"));
        var photos = beans.getBeansOfType(Perishable.class).values().stream()
                .filter(one -> one.kinds().contains(DataKind.PHOTOS_OF_LEAVERS))
                .findFirst()
                .orElseThrow();
        var officer = ward.browserOf(ward.officer);
        officer.get("/people/" + ward.sari + "/leaving");
        officer.post(
                "/people/" + ward.sari + "/leaving",
                "standing",
                "LEFT",
                "from",
                "2026-10-01",
                "reason",
                "SK",
                "confirmed",
                "yes");
        var work = beans.getBean(TransactionTemplate.class);
        var before = clock.instant().minusSeconds(90L * 86_400);
        work.execute(status -> photos.erase(DataKind.PHOTOS_OF_LEAVERS, before));
        assertThat(portraits.of(viewer(ward.officer), ward.sari).photo()).isPresent();
        assertThat(photos.due(DataKind.PHOTOS_OF_LEAVERS, clock.instant())).isPositive();
        work.execute(status -> photos.erase(DataKind.PHOTOS_OF_LEAVERS, clock.instant()));
        assertThat(portraits.of(viewer(ward.officer), ward.sari).photo()).isEmpty();
    }

    private static byte[] picture(int width, int height, String kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }

    private Viewer viewer(Nip nip) {
        PersonId person = beans.getBean(Employees.class).person(nip);
        return beans.getBean(Viewers.class).of(person);
    }
}
