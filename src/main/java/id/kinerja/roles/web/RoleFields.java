package id.kinerja.roles.web;

import id.kinerja.shared.Message;
import id.kinerja.shared.web.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page with a form about a role, and what is wrong with its fields. */
public interface RoleFields extends Page {

    Map<String, Message> errors();

    /** Said to whoever hears the page read: this field was refused. */
    default @Nullable String invalid(String field) {
        return errors().containsKey(field) ? "true" : null;
    }

    /** What is read out with a field that has a hint: what is wrong first. */
    default String described(String field) {
        return errors().containsKey(field) ? field + "-error " + field + "-hint" : field + "-hint";
    }

    /** The same where it has none. */
    default @Nullable String refused(String field) {
        return errors().containsKey(field) ? field + "-error" : null;
    }
}
