package id.kinerja.frame.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what was stopped before it reached a controller, in the same words as the controllers. */
@Controller
class LostController implements ErrorController {

    private final Refusals refusals;

    LostController(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    Object lost(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return refusals.of(Objects.requireNonNullElse(status, HttpStatus.NOT_FOUND), request);
    }
}
