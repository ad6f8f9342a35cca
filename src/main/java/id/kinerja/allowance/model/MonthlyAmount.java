package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.marks.model.Lack;
import id.kinerja.marks.model.Marked;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.organization.model.JobClass;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The amount of a person's month: that of his class, or one set for him alone; after a transfer within the month the
 * classes in proportion to the working days held in each.
 */
final class MonthlyAmount {

    private MonthlyAmount() {}

    static Marked of(PersonMonth person, AttendanceMonth days, ClassTable table) {
        var held = workingDaysByClass(person, days);
        var own = person.pay().amount();
        if (own != null) {
            return new Marked(Term.rupiah(own), List.of(Message.of(SlipText.AMOUNT_GIVEN, own)));
        }
        if (held.size() == 1) {
            var jobClass = held.firstEntry().getKey();
            var amount = table.amountOf(jobClass).orElseThrow();
            return new Marked(Term.rupiah(amount), List.of(Message.of(SlipText.AMOUNT_OF_CLASS, jobClass, amount)));
        }
        return inProportion(held, table);
    }

    static Stream<Message> lacks(PersonMonth person, AttendanceMonth days, ClassTable table) {
        return heldClasses(person, days).stream().distinct().flatMap(held -> {
            if (held.isEmpty()) {
                return Stream.of(Message.of(Lack.NO_CLASS));
            }
            return person.pay().amount() != null || table.amountOf(held.get()).isPresent()
                    ? Stream.empty()
                    : Stream.of(Message.of(Lack.CLASS_NOT_IN_TABLE, held.get()));
        });
    }

    private static Marked inProportion(Map<JobClass, Integer> held, ClassTable table) {
        var all = held.values().stream().mapToInt(Integer::intValue).sum();
        var facts = new ArrayList<Message>();
        var terms = new ArrayList<Term>();
        held.forEach((jobClass, days) -> {
            Rupiah amount = table.amountOf(jobClass).orElseThrow();
            terms.add(Term.rupiah(amount).times(Term.quotient(days, all)));
            facts.add(Message.of(SlipText.AMOUNT_OF_PLACEMENT, jobClass, amount, days, all));
        });
        return new Marked(terms.stream().reduce(Term::plus).orElseThrow(), facts);
    }

    private static LinkedHashMap<JobClass, Integer> workingDaysByClass(PersonMonth person, AttendanceMonth days) {
        var held = new LinkedHashMap<JobClass, Integer>();
        heldClasses(person, days).forEach(jobClass -> held.merge(jobClass.orElseThrow(), 1, Integer::sum));
        return held;
    }

    // without a working day the class is asked at the end of the month, so that this lack is named too
    private static List<Optional<JobClass>> heldClasses(PersonMonth person, AttendanceMonth days) {
        var working = days.workingDays();
        return working.isEmpty()
                ? List.of(Optional.ofNullable(person.classAtEndOfMonth()))
                : working.stream()
                        .map(day -> Optional.ofNullable(person.classOn(day.date())))
                        .toList();
    }
}
