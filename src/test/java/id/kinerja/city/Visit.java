package id.kinerja.city;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import id.kinerja.demo.city.Person;
import id.kinerja.house.Browser;
import id.kinerja.house.Chromium;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One person before one screen; what the browser complains about meanwhile is noted down. */
final class Visit implements AutoCloseable {

    private static final String ANSWERED = "the server responded with a status of";

    private static final String BLOCKED = "Service Worker registration blocked";

    private final String house;
    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;

    private Visit(String house, Glass glass, ServiceWorkerPolicy worker) {
        this.house = house;
        var options = new NewContextOptions()
                .setBaseURL(house)
                .setViewportSize(glass.width(), glass.height())
                .setJavaScriptEnabled(glass.scripts())
                .setServiceWorkers(worker)
                .setReducedMotion(ReducedMotion.REDUCE);
        // light by not asking for it: the tests' Turkish would make "lıght" of it
        context = Chromium.browser().newContext(glass.dark() ? options.setColorScheme(ColorScheme.DARK) : options);
        context.setDefaultTimeout(15_000);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequest(this::watch);
        context.onResponse(this::check);
        page = context.newPage();
    }

    static Visit of(CityHall hall, Glass glass) {
        return new Visit(hall.address(), glass, ServiceWorkerPolicy.BLOCK);
    }

    /** With the worker that stands beside all pages; elsewhere it would only keep every test waiting. */
    static Visit withWorker(String signIn, CityHall hall, Glass glass) {
        var visit = new Visit(hall.address(), glass, ServiceWorkerPolicy.ALLOW);
        visit.context.addCookies(hall.keys(signIn));
        return visit;
    }

    /** The same, with a line to the house that can be cut. */
    static Visit along(Line line, String signIn, CityHall hall, Glass glass) {
        var visit = new Visit("http://localhost:" + line.port(), glass, ServiceWorkerPolicy.ALLOW);
        visit.context.addCookies(hall.keys(signIn));
        return visit;
    }

    /** Signed in without typing, for tests that are about what comes then. */
    static Visit as(String signIn, CityHall hall, Glass glass) {
        var visit = new Visit(hall.address(), glass, ServiceWorkerPolicy.BLOCK);
        visit.context.addCookies(hall.keys(signIn));
        return visit;
    }

    Page page() {
        return page;
    }

    /** Goes there as if the address were typed. */
    Response go(String path) {
        return Objects.requireNonNull(page.navigate(path), path);
    }

    /** Types NIP and password into the form that is shown. */
    void signIn(Person person, String password) {
        page.locator("#nip").fill(person.nip().digits());
        page.locator("#password").fill(password);
        press("form[action='/sign-in'] button");
    }

    void press(String button) {
        page.locator(button).click();
    }

    /** Presses the button of a form, and says yes where it asks first. */
    void send(String form) {
        page.locator(form + " p > button").click();
        var yes = page.locator(form + " dialog[open] [data-ask-yes]");
        if (yes.isVisible()) {
            yes.click();
        }
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String words() {
        return page.locator("main").innerText();
    }

    /** Where he is, without the house's own address. */
    String path() {
        return page.url().substring(house.length());
    }

    /** As if the screen were as high as the page: nothing lies under the navigation at its foot. */
    void seeAll() {
        var width = page.viewportSize().width;
        page.setViewportSize(width, ((Number) ask("document.documentElement.scrollHeight")).intValue());
    }

    Object ask(String script) {
        return page.evaluate(script);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    static List<Cookie> keys(String address, String signIn, String password) {
        var browser = new Browser(URI.create(address).getPort());
        browser.signIn(signIn, password);
        return browser.cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private void hear(ConsoleMessage message) {
        if (!message.type().matches("log|info|debug")
                && !message.text().contains(ANSWERED)
                && !message.text().contains(BLOCKED)) {
            complaints.add("console: " + message.text());
        }
    }

    private void watch(Request request) {
        if (!request.url().startsWith(house + "/") && !request.url().startsWith("data:")) {
            complaints.add("asks another house: " + request.url());
        }
    }

    private void check(Response response) {
        if (response.status() >= 400 && !response.request().resourceType().equals("document")) {
            complaints.add(response.status() + ": " + response.url());
        }
    }
}
