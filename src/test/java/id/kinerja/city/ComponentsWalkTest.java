package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import id.kinerja.demo.city.CastRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, dialogs and notices as people use them: by keyboard, with scripts and without. */
@Tag("journey")
class ComponentsWalkTest {

    private CityHall hall = CityHall.open();
    private String officer = "";

    @BeforeEach
    void a_city_officer() {
        hall = CityHall.open();
        officer = hall.cast(CastRole.CITY_OFFICER).nip().digits();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_heading_sorts_the_list_and_the_address_says_so(boolean scripts) {
        var glass = scripts ? Glass.OFFICE : Glass.OFFICE.withoutScripts();
        try (var visit = Visit.as(officer, hall, glass)) {
            visit.go("/units");
            mark(visit, scripts);
            visit.page().locator("#sort-people").press("Enter");
            visit.page().waitForURL("**/units?sort=people");
            visit.page().locator("th[aria-sort=ascending] #sort-people").waitFor();
            visit.page().locator("#sort-people").press("Enter");
            visit.page().locator("th[aria-sort=descending] #sort-people").waitFor();
            assertThat(visit.path()).isEqualTo("/units?sort=-people");
            if (scripts) {
                assertThat(visit.ask("window.stayed"))
                        .as("the page was not loaded anew")
                        .isEqualTo(true);
                assertThat(visit.ask("document.activeElement.id")).isEqualTo("sort-people");
            }
            visit.page().locator("#q").fill("arsip");
            visit.page().locator("#q").press("Enter");
            visit.page().waitForURL("**/units?q=arsip**");
            visit.page().locator("#list tbody tr >> nth=0").waitFor();
            assertThat(visit.page().locator("#list tbody tr").count()).isEqualTo(1);
            assertThat(visit.path()).contains("sort=-people");
            visit.page().goBack();
            visit.page().waitForURL("**/units?sort=-people");
            visit.page().locator("#list tbody tr >> nth=30").waitFor();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void mark(Visit visit, boolean scripts) {
        if (scripts) {
            visit.ask("window.stayed = true");
        }
    }

    @Test
    void a_dialog_is_answered_with_the_keyboard() {
        try (var visit = Visit.as(officer, hall, Glass.OFFICE)) {
            visit.go("/components");
            var button = visit.page().locator("#ask-example");
            button.focus();
            visit.page().keyboard().press("Enter");
            visit.page().locator("dialog[open]").waitFor();
            assertThat(Axe.flaws(visit.page())).isEmpty();
            for (var i = 0; i < 4; i++) {
                visit.page().keyboard().press("Tab");
                assertThat(
                                visit.ask(
                                        "document.activeElement === document.body || !!document.activeElement.closest('dialog')"))
                        .as("the keys stay within the question")
                        .isEqualTo(true);
            }
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().locator("dialog[open]").count()).isZero();
            assertThat(visit.ask("document.activeElement.id")).isEqualTo("ask-example");
            visit.page().keyboard().press("Enter");
            visit.page().locator("dialog[open] [data-ask-no]").press("Enter");
            assertThat(visit.page().locator("dialog[open]").count()).isZero();
            visit.page().keyboard().press("Enter");
            visit.page().locator("dialog[open] [data-ask-yes]").press("Enter");
            visit.page().waitForURL("**/components?");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_done_is_said_once_and_can_be_closed(boolean scripts) {
        var glass = scripts ? Glass.PHONE : Glass.PHONE.withoutScripts();
        try (var visit = Visit.as("auditor", hall, glass)) {
            visit.go("/audit");
            visit.press("form[action='/audit/proofs'] button");
            var toast = visit.page().locator(".toasts .toast");
            toast.waitFor();
            assertThat(scripts ? Axe.flaws(visit.page()) : List.of()).isEmpty(); // axe is a script, too
            visit.page().locator(".toasts :text('Rantai sudah diperiksa')").waitFor();
            visit.press(".toasts [data-toast-close]");
            assertThat(toast.count()).isZero();
            visit.go("/audit");
            assertThat(toast.count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whoever_typed_until_the_sign_in_was_over_loses_nothing(String language) {
        var isEnglish = language.equals("en");
        try (var visit = Visit.as(officer, hall, Glass.PHONE)) {
            visit.go("/roles/new");
            if (isEnglish) {
                visit.press("form[action='/language'] button");
            }
            visit.page().locator("#who").fill("Sari Cermat");
            visit.page().locator("#role").selectOption("AUDITOR");
            visit.page().locator("#reason").fill("SP 800/12/BKPSDM/2026");
            visit.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("kinerja"));
            visit.press("main form button.primary");
            assertThat(visit.words())
                    .contains(isEnglish ? "Your sign-in has expired." : "Waktu masuk Anda sudah habis.");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(Axe.flaws(visit.page())).isEmpty();
            visit.signIn(hall.cast(CastRole.CITY_OFFICER), CityHall.PASSWORD);
            assertThat(visit.path()).isEqualTo("/roles/new");
            assertThat(visit.page().locator("#who").inputValue()).isEqualTo("Sari Cermat");
            assertThat(visit.page().locator("#reason").inputValue()).isEqualTo("SP 800/12/BKPSDM/2026");
        }
    }
}
