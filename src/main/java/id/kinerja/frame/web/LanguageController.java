package id.kinerja.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language of the screens and shows the same page again. */
@Controller
class LanguageController {

    @PostMapping("/language")
    Answer change(
            @RequestParam(defaultValue = "id") String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = LanguageCookie.keeping(LanguageCookie.of(language), request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Answer.to(Frames.path(request));
    }
}
