package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.Person;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kinerja as an app: a phone may install it, it helps without a connection, and keeps nothing of anybody. */
@Tag("journey")
class AppTest {

    private static final String KEPT = """
            async () => {
              const kept = {}
              for (const name of await caches.keys()) {
                const cache = await caches.open(name)
                for (const request of await cache.keys()) {
                  kept[new URL(request.url).pathname] = await (await cache.match(request)).text()
                }
              }
              return kept
            }""";
    private static final String OFFER = """
            () => dispatchEvent(Object.assign(new Event('beforeinstallprompt', {cancelable: true}),
              {prompt() { window.prompted = true }}))""";

    private CityHall hall = CityHall.open();
    private Person rudi = hall.cast(CastRole.OFTEN_LATE_EMPLOYEE);

    @BeforeEach
    void a_friday_morning() {
        hall = CityHall.open();
        rudi = hall.cast(CastRole.OFTEN_LATE_EMPLOYEE);
    }

    @Test
    void a_phone_finds_nothing_that_forbids_to_install_it() {
        try (var visit = visit()) {
            visit.go("/");
            settle(visit);
            var phone = visit.page().context().newCDPSession(visit.page());
            var manifest = phone.send("Page.getAppManifest");
            assertThat(manifest.getAsJsonArray("errors")).isEmpty();
            assertThat(manifest.get("data").getAsString()).contains("Kinerja · Pemerintah Kota Contoh", "standalone");
            // a browser of tests keeps nothing, like a private window, where nobody can install anything
            assertThat(StreamSupport.stream(
                                    phone.send("Page.getInstallabilityErrors")
                                            .getAsJsonArray("installabilityErrors")
                                            .spliterator(),
                                    false)
                            .map(error -> ((JsonObject) error).get("errorId").getAsString()))
                    .isSubsetOf("in-incognito");
            assertThat(visit.ask(PICTURES)).isEqualTo(List.of("192x192", "512x512", "512x512"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static final String PICTURES = """
            async () => {
              const manifest = await (await fetch('/manifest.webmanifest')).json()
              const pictures = manifest.icons.filter(each => each.type === 'image/png')
              return Promise.all(pictures.map(async each => {
                const picture = await createImageBitmap(await (await fetch(each.src)).blob())
                return `${picture.width}x${picture.height}`
              }))
            }""";

    @Test
    void without_a_connection_a_page_says_what_to_do_and_is_left_when_it_is_back() {
        try (var visit = visit()) {
            visit.go("/");
            settle(visit);
            visit.page().context().setOffline(true);
            visit.go("/people/" + rudi.nip() + "/allowance");
            assertThat(visit.heading()).isEqualTo("Tidak ada sambungan");
            assertThat(visit.words()).contains("Periksa sinyal atau Wi-Fi, lalu coba lagi", "Check the signal");
            assertThat(visit.page().locator("main a.btn").getAttribute("href")).isEmpty();
            assertThat(Axe.flaws(visit.page())).isEmpty();
            visit.page().context().setOffline(false);
            visit.page().waitForFunction("() => !document.querySelector('[data-offline]')"); // it notices by itself
            assertThat(visit.words()).contains("TPP");
        }
    }

    @Test
    void a_form_that_got_no_answer_goes_once_more_only_when_the_person_says_so() {
        try (var visit = visit()) {
            visit.go("/more");
            settle(visit);
            var english = visit.page().locator("form[action='/language'] button");
            visit.page().context().setOffline(true);
            english.click();
            assertThat(visit.heading()).isEqualTo("Belum ada jawaban dari server");
            assertThat(Axe.flaws(visit.page())).isEmpty();
            visit.page().context().setOffline(false);
            visit.page().waitForTimeout(1_000); // time enough to go by itself, if it did
            assertThat(visit.heading()).isEqualTo("Belum ada jawaban dari server");
            visit.press("[data-again]");
            visit.page().waitForFunction("() => !document.querySelector('[data-offline]')");
            assertThat(visit.heading()).isEqualTo("More");
            visit.press("form[action='/language'] button");
        }
    }

    @Test
    void whoever_goes_back_to_a_form_that_was_refused_finds_the_form_and_nothing_is_sent() {
        try (var visit = visit()) {
            visit.go("/more");
            settle(visit);
            visit.go("/account/password");
            var heading = visit.heading();
            visit.page().evaluate("document.querySelector('main form').noValidate = true");
            visit.press("main form button");
            assertThat(visit.page()
                            .locator("main [role=alert], main [aria-invalid=true]")
                            .count())
                    .isPositive();
            visit.go("/more");
            visit.page().goBack();
            assertThat(visit.heading()).isEqualTo(heading);
            assertThat(visit.page().locator("main [aria-invalid=true]").count()).isZero();
        }
    }

    @Test
    void a_house_that_does_not_answer_is_told_like_a_lost_connection() throws IOException {
        var line = new Line(URI.create(hall.address()).getPort());
        try (line;
                var visit = Visit.along(line, rudi.nip().digits(), hall, Glass.PHONE)) {
            visit.go("/");
            settle(visit);
            line.close();
            visit.go("/account");
            assertThat(visit.heading()).isEqualTo("Tidak ada sambungan");
        }
    }

    @Test
    void nothing_of_anybody_is_kept() {
        try (var visit = visit()) {
            visit.go("/");
            settle(visit);
            for (var page : List.of("/", "/people/" + rudi.nip() + "/payslips/2026-10", "/account", "/no-such-page")) {
                visit.go(page);
            }
            var kept = new TreeMap<String, String>();
            ((Map<?, ?>) visit.ask(KEPT)).forEach((path, text) -> kept.put(path.toString(), text.toString()));
            assertThat(kept.keySet())
                    .hasSize(7)
                    .contains("/offline", "/offline/unsent")
                    .allMatch(
                            path -> path.startsWith("/offline") || path.matches("/assets/\\w+\\.[0-9a-f]{12}\\.\\w+"));
            assertThat(kept.values())
                    .allSatisfy(text ->
                            assertThat(text).doesNotContain("Rudi", rudi.nip().digits(), "_csrf\" value"));
        }
    }

    @Test
    void the_offer_to_install_it_can_be_waved_aside_for_good() {
        try (var visit = visit()) {
            visit.go("/");
            var hint = visit.page().locator("[data-install]");
            assertThat(hint.isVisible()).isFalse();
            visit.ask(OFFER);
            assertThat(hint.isVisible()).isTrue();
            assertThat(Axe.flaws(visit.page())).isEmpty();
            visit.press("[data-install-later]");
            assertThat(hint.isVisible()).isFalse();
            visit.go("/more");
            visit.ask(OFFER);
            assertThat(hint.isVisible()).isFalse();
            visit.ask("localStorage.clear()");
            visit.go("/more");
            visit.ask(OFFER);
            visit.press("[data-install-now]");
            assertThat(visit.ask("window.prompted")).isEqualTo(true);
        }
    }

    private Visit visit() {
        return Visit.withWorker(rudi.nip().digits(), hall, Glass.PHONE);
    }

    /** Until the worker stands beside the page. */
    private static void settle(Visit visit) {
        visit.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        visit.page().waitForFunction("async () => (await caches.keys()).length === 1");
    }
}
