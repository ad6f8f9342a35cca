package id.kinerja.bench;

import id.kinerja.house.Browser;
import java.util.ArrayList;
import java.util.Map;

/** Asks a server for pages, one after the other on one connection, each beside the health page. */
record PageClock(Browser browser, Statements statements) {

    private static final int WARM = 100;
    private static final int COUNTED = 200;
    private static final String HEALTH = "/actuator/health";

    void measure(Map<String, String> pages) {
        for (var request = 0; request < WARM; request++) {
            pages.values().forEach(browser::get);
        }
        // beside each page, so that both meet the same machine
        pages.forEach((name, path) -> Benches.print("  ratio %.1f", median(name, path) / median("health", HEALTH)));
    }

    private double median(String name, String path) {
        statements.forget();
        var answer = browser.get(path);
        var asked = statements.count();
        var millis = new ArrayList<Double>();
        for (var request = 0; request < COUNTED; request++) {
            var begin = System.nanoTime();
            browser.get(path);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        var sorted = millis.stream().sorted().toList();
        Benches.print(
                "%-30s min %.1f · median %.1f · p95 %.1f ms; %d statements, %,d KB, status %d",
                name,
                sorted.getFirst(),
                sorted.get(COUNTED / 2),
                sorted.get(COUNTED * 95 / 100),
                asked,
                answer.body().length() >> 10,
                answer.statusCode());
        return sorted.get(COUNTED / 2);
    }
}
