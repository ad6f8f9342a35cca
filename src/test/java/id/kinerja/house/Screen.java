package id.kinerja.house;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real browser on a phone's or an office's screen; what it complains about is remembered. */
public final class Screen implements AutoCloseable {

    private static final int HIGH = 2000;

    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    private Screen(int port, int width, @Nullable ColorScheme scheme) {
        var options = new NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(width, HIGH)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        page = Chromium.browser()
                .newContext(scheme == null ? options : options.setColorScheme(scheme))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public static Screen ofPhone(int port) {
        // light by not asking for it: the tests' Turkish would make "lıght" of it
        return new Screen(port, 360, null);
    }

    public static Screen ofOffice(int port) {
        return new Screen(port, 1366, ColorScheme.DARK);
    }

    public Page page() {
        return page;
    }

    /** What axe, the console and the width of the page have to say against what is shown now. */
    public List<String> flaws() {
        var flaws = new ArrayList<>(complaints);
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(flaw -> flaws.add(flaw.getId() + ": " + flaw.getHelp() + " " + flaw.getNodes()));
        if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
            flaws.add(page.url() + " is wider than the screen");
        }
        return flaws;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
