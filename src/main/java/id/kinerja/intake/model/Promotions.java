package id.kinerja.intake.model;

import id.kinerja.intake.model.Plan.Change;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.RankFrom;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From which day on a new rank or kind of employment holds: the list says so, or else from the month that runs. */
final class Promotions {

    private final Running running;
    private final LocalDate today;
    private final Consumer<Problem> problems;

    Promotions(Running running, LocalDate today, Consumer<Problem> problems) {
        this.running = running;
        this.today = today;
        this.problems = problems;
    }

    /** Gives each of these changes its day; false with a problem where it cannot hold from then on. */
    boolean date(Entry entry, PersonnelRecord before, List<Change> changes) {
        changes.removeIf(one -> one.field() == Field.RANK && isKnown(entry, before));
        var isRanked = changes.stream().anyMatch(one -> one.field() == Field.RANK);
        changes.replaceAll(one -> switch (one.field()) {
            case RANK -> one.since(day(entry.rankSince(), before.since().rank()));
            case EMPLOYMENT ->
                one.since(
                        day(isRanked ? entry.rankSince() : null, before.since().employment()));
            default -> one;
        });
        return changes.stream().filter(one -> one.since() != null).allMatch(one -> isPossible(entry, before, one));
    }

    /** The books hold it already for a day to come. */
    private static boolean isKnown(Entry entry, PersonnelRecord before) {
        var since = entry.rankSince();
        return entry.rank() != null
                && since != null
                && before.since().later().contains(new RankFrom(entry.rank(), since));
    }

    // without a day what is told holds from this month on, or from when what it replaces began in it
    private LocalDate day(@Nullable LocalDate said, @Nullable LocalDate last) {
        if (said != null) {
            return said;
        }
        return last != null && last.isAfter(running.month()) ? last : running.month();
    }

    private boolean isPossible(Entry entry, PersonnelRecord before, Change change) {
        var day = Objects.requireNonNull(change.since());
        var isRank = change.field() == Field.RANK;
        var last = isRank ? before.since().rank() : before.since().employment();
        if (entry.nip().isBeforeOffice(day)) {
            problems.accept(Problem.beforeOffice(entry, Field.RANK_SINCE, day));
            return false;
        }
        if (day.isAfter(today.plusYears(1))) {
            return refuse(entry, Flaw.SINCE_TOO_FAR, day);
        }
        if (last != null && day.isBefore(last)) {
            return refuse(entry, Flaw.RANK_BEFORE_LAST, day, change.from(), last);
        }
        return before.agenciesFrom(day.withDayOfMonth(1)).entrySet().stream() // a slip rests on the whole of its month
                .filter(one -> running.isClosed(one.getKey(), later(day, one.getValue())))
                .allMatch(one -> refuse(entry, Flaw.CLOSED_MONTH, day, running.opensAt(one.getKey())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean refuse(Entry entry, Flaw flaw, LocalDate day, Object... facts) {
        problems.accept(Problem.at(entry.row(), Field.RANK_SINCE, day.toString(), flaw, facts));
        return false;
    }
}
