package id.kinerja.payslips.web;

import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.Placement;
import id.kinerja.shared.Message;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The classes that a person held one after the other inside a month. */
final class ClassSpans {

    private ClassSpans() {}

    /** From which day to which; nothing where no transfer fell into the month. */
    static List<Message> of(PersonMonth person) {
        var changes = person.placements().stream()
                .map(Placement::from)
                .filter(from -> YearMonth.from(from).equals(person.month()))
                .filter(from -> from.getDayOfMonth() > 1)
                .distinct()
                .toList();
        var spans = new ArrayList<Message>();
        var from = person.month().atDay(1);
        for (var change : changes) {
            add(spans, person, from, change.minusDays(1));
            from = change;
        }
        if (!changes.isEmpty()) {
            add(spans, person, from, person.month().atEndOfMonth());
        }
        return spans;
    }

    private static void add(List<Message> spans, PersonMonth person, LocalDate from, LocalDate to) {
        var held = person.classOn(from);
        if (held != null) {
            spans.add(Message.of(SlipPageText.CLASS_FROM_TO, held, from.getDayOfMonth(), to.getDayOfMonth()));
        }
    }
}
