package id.kinerja.house;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real browser on a phone's or an office's screen; what it complains about is remembered. */
public final class Screen implements AutoCloseable {

    /** Debian's browser, which bin/test installs. */
    public static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final List<String> ARGUMENTS =
            List.of("--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--no-first-run");
    private static final int HIGH = 2000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    private Screen(int port, int width, @Nullable ColorScheme scheme) {
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(ARGUMENTS));
        var options =
                new NewContextOptions().setBaseURL("http://localhost:" + port).setViewportSize(width, HIGH);
        page = browser.newContext(scheme == null ? options : options.setColorScheme(scheme))
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
        playwright.close();
    }
}
