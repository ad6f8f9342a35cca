package id.kinerja.monthend.web;

import id.kinerja.calendar.model.MonthState;
import id.kinerja.lists.web.Asked;
import id.kinerja.lists.web.Choice;
import id.kinerja.lists.web.Choice.Option;
import id.kinerja.lists.web.Column;
import id.kinerja.lists.web.Register;
import id.kinerja.monthend.AgencyMonths.Standing;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.payslips.HeadCount;
import id.kinerja.payslips.KeptSlip;
import id.kinerja.payslips.PersonResult;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The lists of a month's end: what stands in them, and what can be asked of them. */
final class Registers {

    static final String NAME = "name";

    private static final String EVENTS = "events";
    private static final String LOST = "lost";

    private Registers() {}

    /** Agencies and how their month stands. */
    static Register<Standing> agencies(boolean hasEnded, boolean hasDays) {
        var columns = new ArrayList<Column<Standing>>(List.of(
                Column.text("agency", MonthsText.AGENCY, one -> one.agency().name()),
                Column.<Standing>text(
                                "code", ListedText.CODE, one -> one.agency().code())
                        .inFileOnly(),
                Column.word("state", MonthsText.STATE, one -> word(one.state(), hasEnded)),
                Column.number("people", MonthsText.PEOPLE, one -> counted(one, HeadCount::people)),
                Column.number("unready", MonthsText.UNREADY, Registers::unready),
                Column.<Standing>of("counted", MonthsText.COUNTED, Registers::counted)
                        .inFileOnly()));
        if (hasDays) {
            columns.add(Column.plain("days", MonthsText.DAYS));
        }
        return new Register<>(columns, List.of(states(), readiness()));
    }

    private static Choice<Standing> states() {
        return new Choice<>(
                "state",
                MonthsText.STATE,
                ListedText.ANY_STATE,
                List.of(
                        new Option<>(
                                "open",
                                ListedText.NOT_CLOSED,
                                one -> !one.state().isClosed()),
                        new Option<>(
                                "closed", ListedText.CLOSED, one -> one.state().isClosed()),
                        new Option<>(
                                "reopened", ListedText.REOPENED, one -> one.state() instanceof MonthState.Reopened)));
    }

    private static Choice<Standing> readiness() {
        var unready = new Option<Standing>("no", ListedText.WITH_UNREADY, one -> {
            var many = unready(one);
            return many != null && many > 0;
        });
        return new Choice<>("ready", ListedText.READY_OR_NOT, ListedText.ANY_NUMBER, List.of(unready));
    }

    private static @Nullable Long unready(Standing one) {
        return counted(one, HeadCount::unready);
    }

    private static @Nullable Long counted(Standing one, ToLongFunction<HeadCount> number) {
        var heads = one.heads();
        return heads == null ? null : number.applyAsLong(heads);
    }

    /** Of when the count is, in the time of the agency; empty where it is as it is now. */
    private static @Nullable String counted(Standing one) {
        var at = one.countedAt();
        return at == null
                ? null
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.MINUTES).atZone(one.agency().zone()));
    }

    private static MonthsText word(MonthState state, boolean hasEnded) {
        return switch (state) {
            case MonthState.Closed closed -> MonthsText.CLOSED;
            case MonthState.Reopened reopened -> MonthsText.REOPENED;
            case MonthState.Open open -> hasEnded ? MonthsText.OPEN : MonthsText.RUNNING;
        };
    }

    /** The people of a closed month and what each is paid. */
    static Register<KeptSlip> slips() {
        return new Register<>(
                List.of(
                        Column.text("name", ClosedMonthText.NAME, KeptSlip::name),
                        Column.text("nip", ListedText.NIP, KeptSlip::nip),
                        Column.rupiah("gross", ClosedMonthText.GROSS, KeptSlip::earned),
                        Column.rupiah("paid", ClosedMonthText.PAID, KeptSlip::paid)),
                List.of(new Choice<>(
                        "slip",
                        ListedText.SLIP,
                        ListedText.ANY_SLIP,
                        List.of(new Option<>("none", ListedText.WITHOUT_SLIP, slip -> slip.net() == null)))));
    }

    /** The people who are not ready and why. */
    static Register<PersonResult> unready() {
        return Register.of(List.of(
                Column.text(
                        "name",
                        ClosedMonthText.NAME,
                        one -> one.member().employee().name()),
                Column.text(
                        "nip",
                        ListedText.NIP,
                        one -> one.member().employee().nip().digits()),
                Column.text(
                        "unit",
                        ListedText.UNIT,
                        one -> one.member().post().unit().name()),
                Column.<PersonResult>of("why", ListedText.WHY, one -> UnreadyText.reasons(one.outcome()))
                        .inFileOnly()));
    }

    /** The rows of a matrix. */
    static Register<Matrix.Row> matrix() {
        return rows(Matrix.Row::name, Matrix.Row::nip, Comparator.comparing(Matrix.Row::events), Matrix.Row::hasEvents)
                .sorting(LOST, Comparator.comparing(Matrix.Row::lost));
    }

    /** The people of a matrix before anything is known of their days. */
    static Register<StaffMember> people() {
        return rows(one -> one.employee().name(), one -> one.employee().nip().digits(), (one, other) -> 0, one -> true);
    }

    /** Whether a matrix is asked for what is only known once everybody's days are judged. */
    static boolean isAboutEvents(Asked asked) {
        return asked.choice(MatrixPage.ONLY).equals(MatrixPage.EVENTS)
                || asked.isSortedBy(EVENTS)
                || asked.isSortedBy(LOST);
    }

    private static <R> Register<R> rows(
            Function<R, @Nullable String> name,
            Function<R, @Nullable String> nip,
            Comparator<R> events,
            Predicate<R> hasEvents) {
        return new Register<>(
                List.of(
                        Column.text(NAME, MatrixText.NAME, name),
                        Column.text("nip", ListedText.NIP, nip).inFileOnly(),
                        Column.<R>of(EVENTS, MatrixText.EVENTS, row -> null).sortedBy(events),
                        Column.<R>of(LOST, MatrixText.LOST, row -> null).sortedBy(events)),
                List.of(new Choice<>(
                        MatrixPage.ONLY,
                        MatrixText.WHICH,
                        MatrixText.EVERYONE,
                        List.of(new Option<>(MatrixPage.EVENTS, MatrixText.WITH_EVENTS, hasEvents)))));
    }
}
