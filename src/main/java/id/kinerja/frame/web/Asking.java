package id.kinerja.frame.web;

import id.kinerja.shared.Language;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller what it asks for by type: the viewer, the language of the screen, the kept form. */
@Component
class Asking implements HandlerMethodArgumentResolver {

    private static final List<Class<?>> KNOWN = List.of(Viewer.class, Language.class, KeptForm.class);

    private final Frames frames;

    Asking(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var type = parameter.getParameterType();
        if (type == Viewer.class) {
            return viewer(request);
        }
        return type == Language.class ? LanguageCookie.of(request) : KeptForm.takenBy(request);
    }

    private Viewer viewer(HttpServletRequest request) {
        var viewer = frames.viewer(request);
        if (viewer == null) {
            throw new AccessDeniedException("nobody has signed in");
        }
        return viewer;
    }
}
