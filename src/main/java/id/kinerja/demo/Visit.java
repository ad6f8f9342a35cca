package id.kinerja.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who signs in and follows the links of every page he comes to, up to a number of pages. */
final class Visit implements AutoCloseable {

    private static final int PAGES = 40;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI house;

    Visit(String port) {
        house = URI.create("http://localhost:" + port);
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(page("/sign-in"));
        var fields = Map.of("nip", name, "password", password, "_csrf", token.find() ? token.group(1) : "");
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        browser.send(
                HttpRequest.newBuilder(house.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    /** Breadth first, so that every kind of page comes before the many of one kind. */
    void walkAround() throws IOException, InterruptedException {
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<String>();
        ahead.add("/");
        while (!ahead.isEmpty() && seen.size() < PAGES) {
            var path = ahead.remove();
            if (seen.add(path)) {
                LINK.matcher(page(path)).results().map(link -> link.group(1)).forEach(ahead::add);
            }
        }
    }

    private String page(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(house.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        browser.close();
    }
}
