package id.kinerja.intake.model;

import id.kinerja.intake.model.Plan.Change;
import id.kinerja.intake.model.Plan.Leaves;
import id.kinerja.intake.model.Plan.Post;
import id.kinerja.intake.model.Plan.PostStep;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.organization.model.PersonnelRecord.Leaving;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row makes of somebody's service: he leaves, or leaves on another day, or goes on after all; and what forbids it. */
final class Partings {

    private static final int LONGEST_SERVICE = 60;

    private final Running running;
    private final LocalDate today;
    private final Asker asker;
    private final Consumer<Problem> problems;

    Partings(Running running, LocalDate today, Asker asker, Consumer<Problem> problems) {
        this.running = running;
        this.today = today;
        this.asker = asker;
        this.problems = problems;
    }

    /** Null where his service stays as it is. */
    @Nullable Leaves of(Entry entry, @Nullable PersonnelRecord before, PostStep step, List<Change> changes) {
        var last = before == null ? null : before.leaving();
        var goesOn = last != null && entry.until() == null && entry.leaving() == null && follows(step, last);
        var leaves = goesOn
                ? new Leaves(last.from(), last.before(), last)
                : Leavings.of(entry, before, step, changes).orElse(null);
        if (leaves != null) {
            var was = last == null ? "" : Leavings.word(last.standing());
            var word = Leavings.word(leaves.standing());
            if (!was.equals(word)) {
                changes.add(new Change(Field.LEAVING, was, word));
            }
        }
        return leaves;
    }

    /** The next post begins with the very day, still to come, on which he was to leave: a contract that is extended. */
    private boolean follows(PostStep step, Leaving last) {
        return step instanceof PostStep.Begins begins
                && begins.post().from().equals(last.from())
                && last.from().isAfter(today);
    }

    boolean mayBe(Entry entry, @Nullable PersonnelRecord before, PostStep step, @Nullable Leaves leaves) {
        var last = before == null ? null : before.leaving();
        if (last != null && hasLeft(step, last, leaves)) {
            return refuse(entry, Field.SINCE, entry.since(), Flaw.HAS_LEFT, last.from(), last.standing());
        }
        if (before != null && last != null && comesBack(before, step, last, leaves)) {
            var field = entry.until() == null ? Field.SINCE : Field.UNTIL;
            var said = entry.until() == null ? entry.since() : entry.until();
            return refuse(entry, field, said, Flaw.HAS_LEFT, last.from(), last.standing());
        }
        if (leaves == null) {
            return !isUntold(entry, last);
        }
        var field = entry.until() == null ? Field.LEAVING : Field.UNTIL;
        if (before != null && asker.beyond().contains(before.person())) {
            return refuse(entry, field, said(entry), Flaw.CITY_OFFICER);
        }
        if (leaves.from().isAfter(today.plusYears(LONGEST_SERVICE))) {
            return refuse(entry, Field.UNTIL, leaves.from(), Flaw.UNTIL_TOO_FAR);
        }
        return before == null || isOpen(entry, before, leaves, field);
    }

    private boolean hasLeft(PostStep step, Leaving last, @Nullable Leaves leaves) {
        return step instanceof PostStep.Begins begins
                && !begins.post().from().isBefore(last.from())
                && !(leaves != null && follows(step, last));
    }

    /** A later end, or a post that lasts longer, would have him serve again, roles and all: that is entered by hand. */
    private boolean comesBack(PersonnelRecord before, PostStep step, Leaving last, @Nullable Leaves leaves) {
        var isPutOff = leaves != null && leaves.from().isAfter(last.from());
        return !last.from().isAfter(today)
                && (isPutOff
                        || switch (step) {
                            case PostStep.Begins begins -> isLonger(before.post(), begins.post(), last);
                            case PostStep.Corrected one -> isLonger(one.was(), one.post(), last);
                            case PostStep.Stays _ -> false;
                        });
    }

    private static boolean isLonger(@Nullable LastPost was, Post now, Leaving last) {
        var end = now.before();
        return (was == null || !Objects.equals(was.before(), end)) && (end == null || end.isAfter(last.from()));
    }

    /** Somebody is said to have left, but neither the list nor the books say when. */
    private boolean isUntold(Entry entry, @Nullable Leaving last) {
        return entry.leaving() != null
                && entry.until() == null
                && last == null
                && !refuse(entry, Field.UNTIL, "", Flaw.UNTIL_MISSING);
    }

    // also of a post that ended long ago, of which the list only now says why: the day may lie in a closed month
    private boolean isOpen(Entry entry, PersonnelRecord before, Leaves leaves, Field field) {
        var post = before.post();
        var was = leaves.was();
        return post == null
                || Stream.of(leaves.from(), was == null ? leaves.from() : was.from())
                        .filter(day -> running.isClosed(post.agency(), day))
                        .allMatch(day ->
                                refuse(entry, field, said(entry), Flaw.CLOSED_MONTH, running.opensAt(post.agency())));
    }

    private static Object said(Entry entry) {
        return entry.until() != null ? entry.until() : Leavings.word(entry.leaving());
    }

    private boolean refuse(Entry entry, Field field, @Nullable Object value, Flaw flaw, Object... facts) {
        problems.accept(Problem.at(entry.row(), field, Objects.toString(value, ""), flaw, facts));
        return false;
    }
}
