package id.kinerja.allowance.model;

import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.attendance.model.Punch;
import id.kinerja.calendar.model.Shift;
import id.kinerja.marks.model.PersonMonth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A starter policy and a random person's month under it: what the laws are tried on. */
record PolicyCase(String id, long seed) {

    private static final Map<String, Policy> POLICIES = policies();

    /** All starters, and the first one with its other deduction base. */
    static Arbitrary<PolicyCase> any() {
        return of(List.copyOf(POLICIES.keySet()));
    }

    static Arbitrary<PolicyCase> butFor(String... ids) {
        return of(POLICIES.keySet().stream()
                .filter(id -> !List.of(ids).contains(id))
                .toList());
    }

    private static Arbitrary<PolicyCase> of(List<String> ids) {
        var seeds = Arbitraries.longs().between(0, 1_000_000).dontShrink();
        return Combinators.combine(Arbitraries.of(ids), seeds).as(PolicyCase::new);
    }

    Policy policy() {
        return POLICIES.get(id);
    }

    PersonMonth person() {
        return PersonMonths.of(seed, policy());
    }

    Outcome outcome() {
        return MonthCalculation.of(person(), policy());
    }

    Optional<Payslip> slip() {
        return outcome() instanceof Outcome.Ready ready ? Optional.of(ready.payslip()) : Optional.empty();
    }

    /** Gross for this person's month; none where he is not ready. */
    Optional<Long> gross(PersonMonth person) {
        return MonthCalculation.of(person, policy()) instanceof Outcome.Ready ready
                ? Optional.of(ready.payslip().gross().amount())
                : Optional.empty();
    }

    /** A working day without a document whose shift, like that of the day before, ends on its own date. */
    Optional<Shift> plainDay() {
        var person = person();
        return person.schedule().days().stream()
                .filter(day -> person.absences().stream().noneMatch(absence -> absence.covers(day)))
                .filter(day -> endsSameDay(person, day.minusDays(1)))
                .map(day -> person.schedule().shiftOn(day))
                .filter(shift -> shift != null && shift.end().toLocalDate().equals(shift.date()))
                .skip(random().nextInt(4))
                .findFirst();
    }

    /** The person with these taps on one day instead of his own. */
    PersonMonth withTaps(LocalDate day, LocalDateTime... taps) {
        var others = person().punches().stream()
                .filter(punch -> !punch.time().toLocalDate().equals(day));
        return withPunches(
                Stream.concat(others, Stream.of(taps).map(Punch::new)).toList());
    }

    PersonMonth withPunches(List<Punch> punches) {
        var person = person();
        return new PersonMonth(
                person.month(),
                person.employee(),
                person.pay(),
                person.schedule(),
                person.placements(),
                punches,
                person.absences(),
                person.workLogs(),
                person.rollCalls(),
                person.measures(),
                person.sanctions());
    }

    Random random() {
        return new Random(seed + 1);
    }

    private static boolean endsSameDay(PersonMonth person, LocalDate day) {
        var shift = person.schedule().shiftOn(day);
        return shift == null || shift.end().toLocalDate().equals(day);
    }

    private static Map<String, Policy> policies() {
        var all = new LinkedHashMap<String, Policy>();
        for (var id : StarterPolicies.IDS) {
            var text = StarterPolicies.text(id).orElseThrow();
            all.put(id, PolicyFile.read(text).policy().orElseThrow());
        }
        var whole = StarterPolicies.text("common-60-40")
                .orElseThrow()
                .replace("deduction_base: discipline_share", "deduction_base: whole");
        all.put("common-60-40, whole", PolicyFile.read(whole).policy().orElseThrow());
        return all;
    }
}
