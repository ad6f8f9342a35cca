package id.kinerja.allowance.model;

import id.kinerja.discipline.model.DisciplineScore;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.marks.model.DisciplineMark;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.shared.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Deductions from the amount, one line for each kind of event that happened: its percentages, of a share. */
public record Deductions(Percent share, List<Kind> kinds) implements GrossStep {

    /** The line that a kind of event makes. */
    public record Kind(EventKind event, LineRule rule) {}

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        var slip = soFar;
        for (var kind : kinds) {
            var events = judged.discipline().only(Set.of(kind.event()));
            slip = events.events().isEmpty() ? slip : deducted(slip, kind, events);
        }
        return slip;
    }

    @Override
    public List<String> codes() {
        return kinds.stream().map(kind -> kind.rule().code()).toList();
    }

    private Payslip deducted(Payslip slip, Kind kind, DisciplineScore events) {
        var term = slip.amount().term().times(Term.percent(events.lost())).times(Term.percent(share));
        var facts = new ArrayList<>(slip.amount().facts());
        events.events().forEach(event -> facts.add(DisciplineMark.fact(event)));
        return slip.withDeduction(kind.rule(), term, facts);
    }
}
