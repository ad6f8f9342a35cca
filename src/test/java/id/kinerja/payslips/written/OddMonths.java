package id.kinerja.payslips.written;

import id.kinerja.allowance.model.PersonMonths;
import id.kinerja.allowance.model.Policy;
import id.kinerja.attendance.model.Punch;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.Employee;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Placement;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

/** Months with what no file or form should let through, and what shall be kept exactly all the same. */
final class OddMonths {

    private static final List<String> TEXTS =
            List.of("", " ", "R. \"Ary\" O'Neil, S.E.\\M.M.", "Dinas\nPUPR\t\u0000", "Ñuño 🦉 İı", "</script>");

    private OddMonths() {}

    static PersonMonth of(long seed, Policy policy) {
        var person = PersonMonths.of(seed, policy);
        var random = new Random(seed);
        return random.nextInt(4) == 0 ? person : odd(person, random);
    }

    private static PersonMonth odd(PersonMonth person, Random random) {
        return new PersonMonth(
                person.month(),
                employee(person.employee(), random),
                person.pay(),
                random.nextInt(8) == 0 ? null : person.schedule(),
                placements(person, random),
                punches(person, random),
                absences(person, random),
                person.workLogs(),
                random.nextBoolean() ? List.of() : person.rollCalls(),
                measures(person.measures(), random),
                person.sanctions());
    }

    /** The same person with every list in another order. */
    static PersonMonth shuffled(PersonMonth person, Random random) {
        return new PersonMonth(
                person.month(),
                person.employee(),
                person.pay(),
                person.schedule(),
                shuffled(person.placements(), random),
                shuffled(person.punches(), random),
                shuffled(person.absences(), random),
                shuffled(person.workLogs(), random),
                shuffled(person.rollCalls(), random),
                person.measures(),
                shuffled(person.sanctions(), random));
    }

    private static Employee employee(Employee employee, Random random) {
        return new Employee(
                employee.nip(),
                any(TEXTS, random),
                any(TEXTS, random),
                any(TEXTS, random),
                random.nextInt(8) == 0 ? null : employee.jobClass(),
                random.nextInt(8) == 0 ? new Rank(any(TEXTS, random)) : employee.rank(),
                employee.employment());
    }

    private static List<Placement> placements(PersonMonth person, Random random) {
        var placements = new ArrayList<>(person.placements());
        var day = person.month().atDay(1 + random.nextInt(28));
        placements.add(new Placement(day, new JobClass(random.nextInt(3)), any(TEXTS, random)));
        placements.add(new Placement(day, new JobClass(random.nextInt(3)), any(TEXTS, random)));
        return placements;
    }

    private static List<Punch> punches(PersonMonth person, Random random) {
        var punches = new ArrayList<>(person.punches());
        if (!punches.isEmpty()) {
            punches.add(any(punches, random));
            punches.add(new Punch(any(punches, random).time().plusNanos(random.nextInt(2) * 500_000_000L)));
        }
        return punches;
    }

    private static List<Absence> absences(PersonMonth person, Random random) {
        var absences = new ArrayList<>(person.absences());
        for (var i = 0; i < 2; i++) {
            var from = person.month().atDay(1 + random.nextInt(3));
            absences.add(new Absence(any(List.of(AbsenceKind.values()), random), from, from.plusDays(i)));
        }
        return absences;
    }

    private static Measures measures(Measures measures, Random random) {
        var numbers = new EnumMap<MeasureKind, Ratio>(MeasureKind.class);
        numbers.putAll(measures.numbers());
        numbers.replaceAll((kind, number) -> number.times(Ratio.of(1 + random.nextInt(21), 22)));
        numbers.remove(any(List.of(MeasureKind.values()), random));
        return new Measures(measures.predicate(), measures.assessedSubordinates(), numbers);
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
