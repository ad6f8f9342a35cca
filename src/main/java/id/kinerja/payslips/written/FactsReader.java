package id.kinerja.payslips.written;

import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Predicate;
import id.kinerja.organization.model.Employee;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Placement;
import id.kinerja.organization.model.Rank;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads facts that {@link FactsWriter} wrote, and refuses everything else with {@link DamagedFacts}: an unknown key,
 * another order, even a blank between two facts. So what was read is written as the same text again.
 */
public final class FactsReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final FactTokens facts;

    private FactsReader(FactTokens facts) {
        this.facts = facts;
    }

    public static PersonMonth read(String text) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            return read(text, new FactTokens(json));
        } catch (JacksonException e) {
            throw damaged(e);
        }
    }

    private static PersonMonth read(String text, FactTokens facts) {
        try {
            var person = new FactsReader(facts).person();
            checkSame(FactsWriter.write(person), text);
            return person;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            // numbers, days or words that are well written and that no fact can have
            throw facts.damaged(String.valueOf(e.getMessage()));
        }
    }

    private static DamagedFacts damaged(JacksonException e) {
        var location = e.getLocation();
        return new DamagedFacts(location == null ? 0 : location.getCharOffset(), e.getOriginalMessage());
    }

    private static void checkSame(String again, String text) {
        if (!again.equals(text)) {
            var same = 0;
            while (same < Math.min(again.length(), text.length()) && again.charAt(same) == text.charAt(same)) {
                same++;
            }
            throw new DamagedFacts(
                    same, "the same facts are written otherwise from here on: order, blanks or spelling");
        }
    }

    private PersonMonth person() {
        facts.begin();
        if (facts.at(FactKey.V).wholeLong() != FactKey.VERSION) {
            throw facts.damaged("facts are read in version " + FactKey.VERSION + " alone");
        }
        var month = facts.at(FactKey.MONTH).text("a month", YearMonth::parse);
        var person = new PersonMonth(
                month,
                employee(),
                pay(),
                schedule(month),
                facts.list(FactKey.PLACEMENTS, () -> facts.row(this::placement)),
                facts.list(FactKey.PUNCHES, () -> new Punch(facts.time())),
                facts.list(FactKey.ABSENCES, () -> facts.row(this::absence)),
                facts.list(FactKey.WORK_LOGS, () -> facts.row(this::log)),
                facts.list(FactKey.ROLL_CALLS, () -> facts.row(this::rollCall)),
                measures(),
                facts.list(FactKey.SANCTIONS, () -> facts.row(this::sanction)));
        facts.end();
        return person;
    }

    private Employee employee() {
        return new Employee(
                facts.at(FactKey.NIP).text("a NIP", Nip::new),
                text(FactKey.NAME),
                text(FactKey.UNIT),
                text(FactKey.POSITION),
                facts.has(FactKey.JOB_CLASS) ? new JobClass(facts.whole()) : null,
                new Rank(text(FactKey.RANK)),
                facts.at(FactKey.EMPLOYMENT).word(Employment.class));
    }

    private String text(FactKey key) {
        return facts.has(key) ? facts.text() : "";
    }

    private PayBasis pay() {
        return new PayBasis(
                facts.has(FactKey.AMOUNT) ? rupiah() : null,
                facts.has(FactKey.EFFECTIVE_MINUTES) ? Integer.valueOf(facts.whole()) : null,
                facts.map(FactKey.CRITERIA, PayBasis.Criterion.class, this::rupiah),
                Set.copyOf(facts.list(FactKey.TRAITS, () -> facts.word(PayBasis.Trait.class))));
    }

    private Rupiah rupiah() {
        return new Rupiah(facts.wholeLong());
    }

    private @Nullable MonthSchedule schedule(YearMonth month) {
        return facts.has(FactKey.SCHEDULE) ? new MonthSchedule(month, facts.list(() -> facts.row(this::shift))) : null;
    }

    private Shift shift() {
        return Shift.of(facts.date(), facts.timeOfDay(), facts.timeOfDay());
    }

    private Placement placement() {
        return new Placement(facts.date(), new JobClass(facts.whole()), facts.text());
    }

    private Absence absence() {
        LocalDate from = facts.date();
        return new Absence(facts.word(AbsenceKind.class), from, facts.date());
    }

    private WorkLog log() {
        return new WorkLog(facts.date(), facts.whole(), facts.word(WorkLog.Status.class));
    }

    private RollCall rollCall() {
        return new RollCall(facts.date(), facts.word(RollCall.Kind.class), facts.word(RollCall.Presence.class));
    }

    private Measures measures() {
        return new Measures(
                facts.has(FactKey.PREDICATE) ? facts.word(Predicate.class) : null,
                facts.has(FactKey.ASSESSED_SUBORDINATES) ? facts.word(Measures.Assessed.class) : null,
                facts.map(FactKey.MEASURES, MeasureKind.class, this::number));
    }

    private Ratio number() {
        return facts.text("an exact number", ExactNumber::read);
    }

    private Sanction sanction() {
        var from = facts.date();
        return new Sanction(facts.word(Sanction.Level.class), from, facts.whole());
    }
}
