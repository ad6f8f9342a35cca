package id.kinerja.audit.web;

import id.kinerja.audit.Whence;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address from which the request came that is answered right now. */
@Component
class RequestAddress implements Whence {

    @Override
    public Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? Optional.ofNullable(now.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
