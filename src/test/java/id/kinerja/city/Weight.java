package id.kinerja.city;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page costs whoever pays for every megabyte. */
final class Weight {

    /** What comes over the line, as the browser measured it; for headers a kilobyte each, which is more than they have. */
    private static final String TRANSFERRED = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(each => each.transferSize > 0)
              .reduce((sum, each) => sum + each.encodedBodySize + 1024, 0)""";

    /** What has to come before anything is seen: the page itself and what holds it up. */
    private static final String BEFORE_ANYTHING = """
            () => [...performance.getEntriesByType('navigation'),
                   ...performance.getEntriesByType('resource').filter(each => each.renderBlockingStatus === 'blocking')]
              .map(each => each.encodedBodySize + 1024)""";

    private static final int BYTES_A_SECOND = 50_000;
    private static final int ROUND_TRIP = 400;

    private Weight() {}

    /**
     * How long a slow network of the third generation (400 kbit/s, 400 ms there and back) needs for what comes before the
     * first content, one thing behind the other. Reckoned and not measured: a busy machine makes no page heavier.
     */
    static long millisecondsToFirstContent(Page page) {
        return ((List<?>) page.evaluate(BEFORE_ANYTHING))
                .stream()
                        .mapToLong(bytes -> ROUND_TRIP + ((Number) bytes).longValue() * 1000 / BYTES_A_SECOND)
                        .sum();
    }

    static int bytes(Page page) {
        page.waitForFunction("() => document.readyState === 'complete'");
        return ((Number) page.evaluate(TRANSFERRED)).intValue();
    }
}
