package id.kinerja.identity.web;

import id.kinerja.shared.web.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;

/** The fields of a form that waits, carried through the sign-in under names of their own. */
final class KeptFields {

    private KeptFields() {}

    static KeptForm carriedBy(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(SignInPage.KEPT) && !name.startsWith("_", SignInPage.KEPT.length())) {
                fields.put(name.substring(SignInPage.KEPT.length()), List.of(values));
            }
        });
        return new KeptForm(fields);
    }
}
