package id.kinerja.frame.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Draws the page record that a controller returns with the template of its name. */
@Component
public class Pages implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates = Workshop.isOpen() ? changing() : finished();
    private final Frames frames;

    Pages(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        var type = returned.getParameterType();
        return Drawn.class.isAssignableFrom(type) || type == Answer.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returned, ModelAndViewContainer view, NativeWebRequest web)
            throws IOException {
        view.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        var answer = value instanceof Drawn drawn ? Answer.with(HttpStatus.OK, drawn) : (Answer) value;
        if (answer != null && request != null && response != null) {
            write(answer, request, response);
        }
    }

    /** For what stands before the controllers, such as the sign-in that interrupts a form. */
    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer.next() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.next());
        }
        if (answer.drawn() instanceof Fragment) {
            response.setHeader("HX-Push-Url", "false"); // the address stays that of the page around it
        }
        if (answer.done() != null) {
            Told.keep(Wording.in(LanguageCookie.of(request)).say(answer.done()), request);
        }
        var html = answer.drawn() == null ? new Utf8ByteOutput() : html(answer.drawn(), frame(answer.drawn(), request));
        response.setStatus(answer.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    private Frame frame(Drawn drawn, HttpServletRequest request) {
        var frame = frames.of(request);
        return drawn instanceof Page ? frame.telling(Told.takenBy(request)) : frame;
    }

    private static TemplateEngine finished() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "kinerja.pages");
    }

    /** Made anew whenever its source has changed. */
    private static TemplateEngine changing() {
        var sources = Workshop.here();
        var classes = Path.of("target", "changing-pages");
        var engine = TemplateEngine.create(
                sources, classes, ContentType.Html, Pages.class.getClassLoader(), "kinerja.changing");
        engine.setTrimControlStructures(true);
        return engine;
    }

    Utf8ByteOutput html(Drawn drawn, Frame frame) {
        var html = new Utf8ByteOutput();
        templates.render(drawn.template(), Map.of(drawn.called(), drawn, "frame", frame), html);
        return html;
    }
}
