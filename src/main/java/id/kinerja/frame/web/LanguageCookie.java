package id.kinerja.frame.web;

import id.kinerja.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The language that a browser asked for, kept on the browser; Indonesian where it never asked. */
final class LanguageCookie {

    private static final String NAME = "bahasa";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private LanguageCookie() {}

    static Language of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return of(cookie == null ? "" : cookie.getValue());
    }

    static Language of(String name) {
        return name.equals(name(Language.EN)) ? Language.EN : Language.ID;
    }

    static String name(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    static ResponseCookie keeping(Language language, boolean secure) {
        return ResponseCookie.from(NAME, name(language))
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
