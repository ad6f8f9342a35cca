package id.kinerja.marks.model;

import id.kinerja.shared.Message;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import java.util.List;

/** What a mark came to: the term that a line multiplies with, and the facts behind it. */
public record Marked(Term term, List<Message> facts) {

    /** No amount: of a policy whose steps carry their own. */
    public static final Marked NOTHING = new Marked(Term.rupiah(Rupiah.ZERO), List.of());

    public Ratio value() {
        return term.value();
    }
}
