package id.kinerja.organization.web;

import id.kinerja.organization.Lead;
import id.kinerja.organization.ToldChange;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.web.KeptForm;
import id.kinerja.shared.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes of a unit, each with its day and its reason, and what happened to it before. */
public record ChangePage(
        UnitOnDay unit,
        List<UnitOnDay> parents,
        @Nullable Lead lead,
        List<ToldChange> told,
        LocalDate today,
        KeptForm kept,
        boolean isFresh)
        implements Page {

    static final String FORM = "form";
    static final String WRONG = "wrong";

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
