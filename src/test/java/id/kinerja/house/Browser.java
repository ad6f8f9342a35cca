package id.kinerja.house;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A browser as far as a test needs one: it keeps cookies, follows nothing by itself and sends the forms it saw. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final CookieManager cookies;
    private final HttpClient client;
    private final String house;
    private String token = "";

    public Browser(int port) {
        this(port, "localhost");
    }

    /** As somebody comes who knows the house by another name. */
    public Browser(int port, String host) {
        this(new CookieManager(), "http://" + host + ":" + port);
    }

    private Browser(CookieManager cookies, String house) {
        this.cookies = cookies;
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
        this.house = house;
    }

    /** The same browser at another door, for cookies know no ports. */
    public Browser at(int port) {
        return new Browser(cookies, "http://localhost:" + port);
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(house + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return seen(request);
    }

    /** Sends a form with the token of the page that was seen last; fields are names and values in turn. */
    public HttpResponse<String> post(String path, String... fields) {
        return seen(form(path, fields));
    }

    /** The same as a browser sends it that says more of itself, such as from whose page the form comes. */
    public HttpResponse<String> post(String path, List<String> headers, String... fields) {
        return seen(form(path, fields).headers(headers.toArray(String[]::new)));
    }

    /** The same where the answer is a file. */
    public byte[] taken(String path, String... fields) {
        try {
            return client.send(form(path, fields).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder form(String path, String... fields) {
        var form = new StringBuilder("_csrf=" + encoded(token));
        for (var i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return HttpRequest.newBuilder(URI.create(house + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
    }

    public HttpResponse<String> signIn(String nip, String password, String... more) {
        get("/sign-in");
        var fields = new ArrayList<>(List.of("nip", nip, "password", password));
        fields.addAll(List.of(more));
        return post("/sign-in", fields.toArray(String[]::new));
    }

    public List<HttpCookie> cookies() {
        return List.copyOf(cookies.getCookieStore().getCookies());
    }

    public void forget(String cookie) {
        cookies().stream()
                .filter(each -> each.getName().equals(cookie))
                .forEach(each -> cookies.getCookieStore().remove(URI.create(house), each));
    }

    private HttpResponse<String> seen(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            var found = TOKEN.matcher(Objects.requireNonNullElse(response.body(), ""));
            if (found.find()) {
                token = found.group(1);
            }
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
