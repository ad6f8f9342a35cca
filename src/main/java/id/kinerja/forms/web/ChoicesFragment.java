package id.kinerja.forms.web;

import id.kinerja.forms.Found;
import id.kinerja.frame.web.Fragment;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.shared.Message;
import java.util.List;
import java.util.function.Function;

/** Below a field: what was found for that which was typed into it, to choose one of it. */
public record ChoicesFragment(String field, String typed, List<Found> found, String chosen) implements Fragment {

    /** Where the choices for such a field are found while somebody types. */
    public static String path(String field) {
        return "/people/choices?field=" + field;
    }

    /** Below a field that is still empty. */
    public static ChoicesFragment none(String field) {
        return new ChoicesFragment(field, "", List.of(), "");
    }

    /** Below a field of a form that came back: where it was refused, or one of what was found was chosen. */
    public static ChoicesFragment again(
            String field, KeptForm kept, boolean isRefused, Function<String, List<Found>> finder) {
        var text = kept.typed(field).strip();
        var isChosen = !kept.value(field).equals(kept.typed(field));
        return text.isEmpty() || !isRefused && !isChosen
                ? none(field)
                : new ChoicesFragment(field, text, finder.apply(text), kept.value(field));
    }

    /** Why the field was refused: that one has to be chosen, where none of what was found is meant by itself. */
    public Message flaw(Message otherwise) {
        var isMeant =
                found.isEmpty() || found.stream().anyMatch(one -> one.value().equals(chosen));
        return isMeant ? otherwise : Message.of(FormWord.CHOOSE_FOUND, typed);
    }
}
