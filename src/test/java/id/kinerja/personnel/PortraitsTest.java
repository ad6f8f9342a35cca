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
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewers;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
    void a_picture_is_turned_upright_cut_square_made_small_and_loses_all_that_stands_beside_it() throws IOException {
        portraits.put(sari, ward.sari, turned(picture(1600, 900, "jpeg")));
        var kept = portraits.of(sari, ward.sari).photo().orElseThrow().jpeg();
        assertThat(kept).hasSizeLessThan(40_960);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "rahasia");
        var small = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getHeight()).isEqualTo(240);
        assertThat(new Color(small.getRGB(120, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(120, 220)).getBlue()).isGreaterThan(200);
    }

    @Test
    void what_is_no_picture_is_refused_before_it_is_unpacked() throws IOException {
        refused("not a picture".getBytes(StandardCharsets.UTF_8), "NO_PICTURE");
        refused(new byte[0], "NO_FILE");
        refused(new byte[9 << 20], "TOO_LARGE");
        refused(picture(20, 20, "png"), "TOO_SMALL");
        refused(Arrays.copyOf(picture(400, 400, "png"), 60), "BROKEN");
        var huge = picture(400, 400, "png");
        ByteBuffer.wrap(huge).putInt(16, 20_000).putInt(20, 20_000);
        refused(huge, "TOO_MANY_PIXELS");
    }

    private void refused(byte[] upload, String why) {
        assertThatThrownBy(() -> portraits.put(sari, ward.sari, upload))
                .as(why)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().key()).hasToString(why));
    }

    @Test
    void whoever_sees_the_page_sees_the_picture_and_without_one_the_initials() throws IOException {
        var path = "/people/" + ward.sari + "/photo/small";
        var officer = ward.browserOf(ward.officer);
        assertThat(officer.get("/people/" + ward.sari).body()).contains(path);
        assertThat(officer.get(path).body()).contains("<svg", ">SK<");
        portraits.put(viewer(ward.officer), ward.sari, picture(400, 400, "png"));
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
    void only_he_himself_and_his_officer_put_it() throws IOException {
        var picture = picture(400, 400, "jpeg");
        assertThatThrownBy(() -> portraits.put(viewer(ward.treasurer), ward.sari, picture))
                .isInstanceOf(Forbidden.class);
        var other = new Ward(beans);
        assertThatThrownBy(() -> portraits.put(viewer(other.officer), ward.sari, picture))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_picture_of_whoever_has_left_is_erased_once_its_time_is_over() throws IOException {
        portraits.put(sari, ward.sari, picture(400, 400, "jpeg"));
        var photos = beans.getBeansOfType(Perishable.class).values().stream()
                .filter(one -> one.kinds().contains(DataKind.PHOTOS_OF_LEAVERS))
                .findFirst()
                .orElseThrow();
        var officer = ward.browserOf(ward.officer);
        officer.get("/people/" + ward.sari + "/leaving");
        officer.post("/people/" + ward.sari + "/leaving", "standing", "LEFT", "from", "2026-10-01", "reason", "SK");
        var work = beans.getBean(TransactionTemplate.class);
        var before = clock.instant().minusSeconds(90L * 86_400);
        work.execute(status -> photos.erase(DataKind.PHOTOS_OF_LEAVERS, before));
        assertThat(portraits.of(viewer(ward.officer), ward.sari).photo()).isPresent();
        assertThat(photos.due(DataKind.PHOTOS_OF_LEAVERS, clock.instant())).isPositive();
        work.execute(status -> photos.erase(DataKind.PHOTOS_OF_LEAVERS, clock.instant()));
        assertThat(portraits.of(viewer(ward.officer), ward.sari).photo()).isEmpty();
    }

    /** Its left half is red, its right half blue. */
    private static byte[] picture(int width, int height, String kind) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, kind, bytes);
        return bytes.toByteArray();
    }

    /** The same as a telephone keeps it that was held upright, with a word beside it. */
    private static byte[] turned(byte[] jpeg) {
        var beside = "rahasia".getBytes(StandardCharsets.US_ASCII);
        var segment = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + beside.length);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) 6).putShort((short) 0).putInt(0).put(beside);
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private Viewer viewer(Nip nip) {
        PersonId person = beans.getBean(Employees.class).person(nip);
        return beans.getBean(Viewers.class).of(person);
    }
}
