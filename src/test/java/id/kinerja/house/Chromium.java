package id.kinerja.house;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The one browser of a test run: the machine's own, which {@code bin/test} installs where there is none. */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "google-chrome", "google-chrome-stable", "chromium-browser");
    private static final List<String> ARGUMENTS =
            List.of("--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--no-first-run");

    private Chromium() {}

    public static Browser browser() {
        return Running.BROWSER;
    }

    private static Path program() {
        var said = Stream.ofNullable(System.getenv("KINERJA_CHROMIUM")).map(Path::of);
        var found = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(said, found)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Please install Chromium, or start bin/test, which does."));
    }

    /** Started when the first test asks, by the driver that Playwright carries in its jar; it ends with this process. */
    private static final class Running {

        private static final Browser BROWSER = start();

        private static Browser start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(program())
                            .setChromiumSandbox(false)
                            .setArgs(ARGUMENTS));
        }
    }
}
