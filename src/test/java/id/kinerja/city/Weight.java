package id.kinerja.city;

import com.microsoft.playwright.Page;

/** What a page costs whoever pays for every megabyte. */
final class Weight {

    /** What comes over the line, as the browser measured it; for headers a kilobyte each, which is more than they have. */
    private static final String TRANSFERRED = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(each => each.transferSize > 0)
              .reduce((sum, each) => sum + each.encodedBodySize + 1024, 0)""";

    private Weight() {}

    static int bytes(Page page) {
        page.waitForFunction("() => document.readyState === 'complete'");
        return ((Number) page.evaluate(TRANSFERRED)).intValue();
    }
}
