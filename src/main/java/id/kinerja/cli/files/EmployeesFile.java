package id.kinerja.cli.files;

import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PayBasis.Criterion;
import id.kinerja.marks.model.PayBasis.Trait;
import id.kinerja.organization.model.Employee;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.Rupiah;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code employees.csv}: who is paid, on what basis. A blank class, rank or schedule makes a person unready, not refused. */
final class EmployeesFile {

    static final String NAME = "employees.csv";

    private static final int NIP = 0;
    private static final int PERSON = 1;
    private static final int UNIT = 2;
    private static final int POSITION = 3;
    private static final int CLASS = 4;
    private static final int RANK = 5;
    private static final int EMPLOYMENT = 6;
    private static final int SCHEDULE = 7;
    private static final int AMOUNT = 8;
    private static final int CONDITION = 9;
    private static final int EFFECTIVE_MINUTES = 10;
    private static final int ZAKAT = 11;
    private static final int WORKLOAD = 13;
    private static final int ACHIEVEMENT = 14;
    private static final int CONDITION_AMOUNT = 15;
    private static final Columns COLUMNS = Columns.of(
                    "nip", "name", "unit", "position", "job_class", "rank", "employment", "schedule")
            .optional(
                    "amount",
                    "condition",
                    "effective_minutes",
                    "zakat",
                    "tax_status",
                    "workload_amount",
                    "achievement_amount",
                    "condition_amount");
    private static final String FORMULA_SIGNS = "=+-@";
    private static final int MOST_CLASS = 999;
    private static final int MOST_MINUTES = 100_000;

    private final Schedules schedules;
    private final People people = new People();

    private EmployeesFile(Schedules schedules) {
        this.schedules = schedules;
    }

    static People read(InputFolder folder, Schedules schedules) {
        var file = new EmployeesFile(schedules);
        if (!folder.csv(NAME, COLUMNS, file::add)) {
            file.people.areUnknown();
        }
        return file.people;
    }

    private void add(Row row) {
        var before = row.refusedSoFar();
        var nip = row.nip(NIP);
        var name = name(row);
        var employment = employment(row);
        var pay = pay(row);
        var jobClass = jobClass(row);
        var schedule = schedule(row);
        if (nip == null) {
            return;
        }
        var earlier = people.lineOf(nip, row.line());
        if (earlier != null) {
            row.refuse(FileFlaw.NIP_TWICE, nip, earlier.toString());
        } else if (name == null || employment == null || row.refusedSoFar() > before) {
            people.addRefused(nip);
        } else {
            var rank = new Rank(row.text(RANK));
            people.add(new PersonFacts(
                    new Employee(nip, name, row.text(UNIT), row.text(POSITION), jobClass, rank, employment),
                    pay,
                    schedule));
        }
    }

    /** A name is written into the payment list, where a spreadsheet would run what looks like a formula. */
    private static @Nullable String name(Row row) {
        var name = row.required(PERSON);
        if (name != null && FORMULA_SIGNS.indexOf(name.charAt(0)) >= 0) {
            row.refuse(FileFlaw.FORMULA, "name", name);
            return null;
        }
        return name;
    }

    private static @Nullable Employment employment(Row row) {
        var text = row.required(EMPLOYMENT);
        if (text == null) {
            return null;
        }
        var all = Arrays.stream(Employment.values()).map(Enum::name).toList();
        if (!all.contains(text)) {
            row.refuse(FileFlaw.NOT_A_WORD, "employment", text, all);
            return null;
        }
        return Employment.valueOf(text);
    }

    private @Nullable JobClass jobClass(Row row) {
        var number = row.isBlank(CLASS) ? null : row.whole(CLASS, 0, MOST_CLASS);
        return number == null ? null : new JobClass(number);
    }

    private @Nullable MonthSchedule schedule(Row row) {
        var name = row.text(SCHEDULE);
        if (schedules.lacks(name)) {
            row.refuse(FileFlaw.UNKNOWN_SCHEDULE, name);
        }
        return schedules.of(name);
    }

    private static PayBasis pay(Row row) {
        var effective = row.isBlank(EFFECTIVE_MINUTES) ? null : row.whole(EFFECTIVE_MINUTES, 1, MOST_MINUTES);
        return new PayBasis(row.optionalRupiah(AMOUNT), effective, criteria(row), traits(row));
    }

    private static Map<Criterion, Rupiah> criteria(Row row) {
        var amounts = new EnumMap<Criterion, Rupiah>(Criterion.class);
        putAmount(amounts, Criterion.WORKLOAD, row.optionalRupiah(WORKLOAD));
        putAmount(amounts, Criterion.ACHIEVEMENT, row.optionalRupiah(ACHIEVEMENT));
        putAmount(amounts, Criterion.CONDITION, row.optionalRupiah(CONDITION_AMOUNT));
        return amounts;
    }

    private static void putAmount(Map<Criterion, Rupiah> amounts, Criterion criterion, @Nullable Rupiah amount) {
        if (amount != null) {
            amounts.put(criterion, amount);
        }
    }

    private static Set<Trait> traits(Row row) {
        var traits = EnumSet.noneOf(Trait.class);
        if (says(row, CONDITION)) {
            traits.add(Trait.CONDITION);
        }
        if (says(row, ZAKAT)) {
            traits.add(Trait.ZAKAT);
        }
        return traits;
    }

    private static boolean says(Row row, int column) {
        return !row.isBlank(column) && Boolean.TRUE.equals(row.yes(column));
    }
}
