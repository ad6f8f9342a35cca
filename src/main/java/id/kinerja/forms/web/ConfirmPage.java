package id.kinerja.forms.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.List;

/** A form that is right is asked once more before anything is kept: in sentences what will happen, and what stays. */
public record ConfirmPage(
        TextKey title, String whose, List<Message> means, TextKey yes, String action, String back, KeptForm kept)
        implements Page {

    /** The field by which the form says that this page was read; otherwise it is filled in again. */
    public static final String CONFIRMED = "confirmed";

    public static final String YES = "yes";
    public static final String NO = "no";

    /** What goes along with the answer. */
    public List<String> fields() {
        return kept.fields().keySet().stream()
                .filter(field -> !field.equals(CONFIRMED))
                .toList();
    }
}
