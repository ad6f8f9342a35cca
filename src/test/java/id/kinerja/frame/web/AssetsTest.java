package id.kinerja.frame.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@House
class AssetsTest {

    @Autowired
    private Assets assets;

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @CsvSource({
        "app.css, text/css;charset=UTF-8",
        "app.js, text/javascript;charset=UTF-8",
        "htmx.js, text/javascript;charset=UTF-8",
        "icons.svg, image/svg+xml",
        "mark.svg, image/svg+xml",
    })
    void a_file_may_be_kept_for_ever(String name, String type) {
        var answer = get(name);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isNotBlank();
    }

    @Test
    void a_browser_that_can_unpack_gets_a_small_file() {
        var packed = get("app.css", "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Integer.parseInt(header(packed, "Content-Length"))).isBetween(1_000, 9_000);
        assertThat(get("app.css").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void a_browser_that_has_it_gets_nothing() {
        var tag = header(get("app.css"), "ETag");
        assertThat(get("app.css", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/htmx.org/2.0.10/dist/htmx.js",
                "/static/css/base.css",
                "/assets/app.css",
                "/assets/..%2fapplication.yaml",
            })
    void nothing_else_is_handed_out(String path) {
        assertThat(new Browser(port).get(path).statusCode()).isIn(303, 400, 404);
    }

    private HttpResponse<String> get(String name, String... headers) {
        return new Browser(port).get(assets.path(name), headers);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
