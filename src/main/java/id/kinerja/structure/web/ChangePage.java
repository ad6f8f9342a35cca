package id.kinerja.structure.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.UnitChanges.Told;
import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.UnitOnDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The changes of a unit, each with its day and its reason, and what happened to it before. */
public record ChangePage(
        UnitOnDay unit, List<UnitOnDay> parents, @Nullable Lead lead, List<Told> told, LocalDate today, KeptForm kept)
        implements Page {

    static final String FORM = "form";
    static final String WRONG = "wrong";

    /** The changes that the page offers, each a form of its own. */
    public enum Change {
        RENAME(ChangeText.RENAME, ChangeText.SAVE_RENAME),
        MOVE(ChangeText.MOVE, ChangeText.SAVE_MOVE),
        CREATE(ChangeText.CREATE, ChangeText.SAVE_CREATE),
        ACT(ChangeText.ACT, ChangeText.SAVE_ACT),
        CLOSE(ChangeText.CLOSE, ChangeText.SAVE_CLOSE);

        private final ChangeText title;
        private final ChangeText save;

        Change(ChangeText title, ChangeText save) {
            this.title = title;
            this.save = save;
        }

        public ChangeText title() {
            return title;
        }

        public ChangeText save() {
            return save;
        }

        /** The last part of its address, and the beginning of its fields' names in the page. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ChangePage {
        parents = List.copyOf(parents);
        told = List.copyOf(told);
    }

    public String chart() {
        return ChartPage.path(unit);
    }

    public String action(Change change) {
        return chart() + "/" + change.code();
    }

    /** Whether this form was sent last and came back. */
    public boolean isOpen(Change change) {
        return kept.value(FORM).equals(change.code());
    }

    public String id(Change change, String field) {
        return change.code() + "-" + field;
    }

    public String value(Change change, String field, String otherwise) {
        return isOpen(change) ? kept.value(field, otherwise) : otherwise;
    }

    /** Why this field was refused. */
    public @Nullable String error(Change change, String field) {
        return isOpen(change) && kept.value(WRONG).equals(field) ? kept.refusal() : null;
    }

    /** Structures change on the first of a month as a rule. */
    public LocalDate usualDay() {
        return today.withDayOfMonth(1).plusMonths(1);
    }
}
