package id.kinerja.frame.web;

import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What another system is told when it does not get what it asked for (RFC 9457), in the language that it accepts. */
public final class Problems {

    private static final JsonFactory JSON = new JsonFactory();

    private Problems() {}

    /** For what stands before the controllers. */
    public static void write(
            HttpStatus status, Message reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), response.getOutputStream())) {
            json.writeStartObject();
            json.writeStringProperty("title", status.getReasonPhrase());
            json.writeNumberProperty("status", status.value());
            json.writeStringProperty("detail", wording(request).say(reason));
            json.writeStringProperty("instance", request.getRequestURI());
            json.writeEndObject();
        }
    }

    /** The language that comes first of those it accepts; where it names none of ours, that of a browser. */
    static Wording wording(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return Wording.in(accepted == null ? LanguageCookie.of(request) : first(accepted));
    }

    private static Language first(String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(name -> name.equals("en") || name.equals("id"))
                    .findFirst()
                    .map(LanguageCookie::of)
                    .orElse(Language.ID);
        } catch (IllegalArgumentException unreadable) {
            return Language.ID;
        }
    }
}
