package id.kinerja.intake.model;

import id.kinerja.intake.model.Plan.Change;
import id.kinerja.intake.model.Plan.Post;
import id.kinerja.intake.model.Plan.PostStep;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a row makes of a person's posts: another one begins, or the one that runs since this month is put right. */
final class PostPlanning {

    private final UnitDirectory directory;
    private final UnitChoice choice;
    private final Superiors superiors;
    private final Running running;
    private final Consumer<Problem> problems;

    PostPlanning(UnitDirectory directory, Superiors superiors, Running running, Consumer<Problem> problems) {
        this.directory = directory;
        this.superiors = superiors;
        this.running = running;
        this.problems = problems;
        choice = new UnitChoice(directory, problems);
    }

    /** Null with a problem where the row cannot be followed. */
    @Nullable PostStep of(Entry entry, @Nullable PersonnelRecord before, List<Change> changes) {
        var last = before == null ? null : before.post();
        var said = entry.place();
        var isBelow = superiors.areRight(entry);
        var unit = !said.isEmpty() ? choice.of(said) : last == null ? null : directory.unit(last.unit());
        if (unit == null) {
            missing(entry, last, said);
            return null;
        }
        var post = last == null ? first(entry, unit) : next(entry, unit, last, before.beginnings());
        var posts = before == null ? 0 : before.beginnings().size();
        if (post == null || !isInOrder(entry, post, last, posts) || !isBelow) {
            return null;
        }
        note(post, last, changes);
        var step = step(post, last, changes);
        return isOpen(entry, step, unit.agency()) & choice.stands(said, unit, step) ? step : null;
    }

    /** Of a row that says not whose it is: at least whether its unit is one. */
    void look(UnitChoice.Said said) {
        if (!said.isEmpty()) {
            choice.of(said);
        }
    }

    private void missing(Entry entry, @Nullable LastPost last, UnitChoice.Said said) {
        if (last == null && said.isEmpty()) {
            problem(entry, Field.UNIT, "", Flaw.UNIT_MISSING);
        }
        if (last == null) {
            mustBegin(entry);
        }
    }

    private void mustBegin(Entry entry) {
        if (entry.position() == null) {
            problem(entry, Field.POSITION, "", Flaw.POSITION_MISSING);
        }
        if (entry.since() == null) {
            problem(entry, Field.SINCE, "", Flaw.SINCE_MISSING);
        }
    }

    private boolean isOpen(Entry entry, PostStep step, UnitId agency) {
        return switch (step) {
            case PostStep.Stays _ -> true;
            case PostStep.Begins(Post post, LastPost ended) ->
                isOpen(entry, Field.SINCE, post.from(), agency)
                        && (ended == null || isOpen(entry, Field.SINCE, post.from(), ended.agency()));
            case PostStep.Corrected(LastPost was, Post post) ->
                isOpen(entry, Field.UNTIL, post.before(), agency) && isOpen(entry, Field.UNTIL, was.before(), agency);
        };
    }

    private boolean isOpen(Entry entry, Field field, @Nullable LocalDate day, UnitId agency) {
        return day == null
                || !running.isClosed(agency, day)
                || problem(entry, field, day.toString(), Flaw.CLOSED_MONTH, running.opensAt(agency));
    }

    private @Nullable Post first(Entry entry, Unit unit) {
        mustBegin(entry);
        return entry.position() == null || entry.since() == null
                ? null
                : new Post(
                        unit.id(),
                        entry.position(),
                        entry.jobClass(),
                        entry.superior(),
                        null,
                        entry.since(),
                        entry.until());
    }

    // what a row leaves blank stays as it is; but another post's class or superior is never taken for that of a new one
    private @Nullable Post next(Entry entry, Unit unit, LastPost last, List<LocalDate> beginnings) {
        var said = entry.position();
        var position = said == null || said.equals(EntryReading.squeezed(last.position())) ? last.position() : said;
        var isElsewhere = !unit.id().equals(last.unit());
        var isSame = !isElsewhere && position.equals(last.position());
        if (entry.since() == null && !isSame) {
            problem(entry, Field.SINCE, "", Flaw.SINCE_MISSING);
            return null;
        }
        var from = beginning(entry, last, beginnings, isSame && isAsBefore(entry, last));
        if (from == null) {
            return null;
        }
        var isLater = from.isAfter(last.from());
        var keepsClass = entry.jobClass() == null && (isSame || !isLater);
        var keepsSuperior = entry.superior() == null && !(isElsewhere && isLater);
        return new Post(
                unit.id(),
                position,
                keepsClass ? last.jobClass() : entry.jobClass(),
                keepsSuperior ? last.superiorNip() : entry.superior(),
                keepsSuperior ? last.superior() : null,
                from,
                entry.until() == null ? keptEnd(last, from) : entry.until());
    }

    private static boolean isAsBefore(Entry entry, LastPost last) {
        return (entry.jobClass() == null || entry.jobClass().equals(last.jobClass()))
                && (entry.superior() == null || entry.superior().equals(last.superiorNip()));
    }

    // without a later day what differs holds from this month on: months before it may be paid by what stood there
    private @Nullable LocalDate beginning(Entry entry, LastPost last, List<LocalDate> beginnings, boolean isAsBefore) {
        var said = entry.since();
        if (said != null && (said.isAfter(last.from()) || !beginnings.contains(said))) {
            return said;
        }
        if (isAsBefore || !last.from().isBefore(running.month())) {
            return last.from();
        }
        if (last.before() != null && !last.before().isAfter(running.month())) {
            problem(entry, Field.SINCE, Objects.toString(said, ""), Flaw.POST_ENDED, last.before());
            return null;
        }
        return running.month();
    }

    private static @Nullable LocalDate keptEnd(LastPost last, LocalDate from) {
        return last.before() != null && last.before().isAfter(from) ? last.before() : null;
    }

    private boolean isInOrder(Entry entry, Post post, @Nullable LastPost last, int posts) {
        if (last != null
                && post.from().isBefore(last.from())
                && (posts > 1 || post.from().isBefore(running.month()))) {
            return problem(entry, Field.SINCE, post.from().toString(), Flaw.SINCE_BEFORE_LAST, last.from());
        }
        if ((last == null || !post.from().equals(last.from())) && !isPossible(entry, post.from())) {
            return false;
        }
        if (post.before() != null && !post.before().isAfter(post.from())) {
            return problem(entry, Field.UNTIL, post.before().toString(), Flaw.UNTIL_NOT_AFTER, post.from());
        }
        return true;
    }

    private boolean isPossible(Entry entry, LocalDate from) {
        if (entry.nip().isBeforeOffice(from)) {
            problems.accept(Problem.beforeOffice(entry, Field.SINCE, from));
            return false;
        }
        return !from.isAfter(running.month().plusYears(1).plusMonths(1))
                || problem(entry, Field.SINCE, from.toString(), Flaw.SINCE_TOO_FAR);
    }

    private void note(Post post, @Nullable LastPost last, List<Change> changes) {
        if (last == null || !last.unit().equals(post.unit())) {
            changes.add(new Change(Field.UNIT, last == null ? "" : name(last.unit()), name(post.unit())));
        }
        change(Field.POSITION, last == null ? null : last.position(), post.position(), changes);
        change(Field.JOB_CLASS, last == null ? null : last.jobClass(), post.jobClass(), changes);
        if (last == null
                || !Objects.equals(last.superiorNip(), post.superiorNip())
                || last.superior() != null && post.superiorNip() == null && post.superior() == null) {
            change(Field.SUPERIOR, last == null ? null : digits(last), digits(post.superiorNip()), changes);
        }
        change(Field.SINCE, last == null ? null : last.from(), post.from(), changes);
        change(Field.UNTIL, last == null ? null : last.before(), post.before(), changes);
    }

    private String name(UnitId unit) {
        return directory.name(unit);
    }

    private static @Nullable String digits(LastPost last) {
        var superior = last.superior();
        return last.superiorNip() != null ? last.superiorNip().digits() : superior == null ? null : superior.toString();
    }

    private static @Nullable String digits(@Nullable Nip nip) {
        return nip == null ? null : nip.digits();
    }

    private static void change(Field field, @Nullable Object from, @Nullable Object to, List<Change> changes) {
        var was = Objects.toString(from, "");
        var becomes = Objects.toString(to, "");
        if (!was.equals(becomes)) {
            changes.add(new Change(field, was, becomes));
        }
    }

    private static PostStep step(Post post, @Nullable LastPost last, List<Change> changes) {
        if (last == null) {
            return new PostStep.Begins(post, null);
        }
        var isOfPost = changes.stream().anyMatch(change -> change.field().ordinal() > Field.EMPLOYMENT.ordinal());
        if (!isOfPost) {
            return new PostStep.Stays();
        }
        if (!post.from().isAfter(last.from())) {
            return new PostStep.Corrected(last, post);
        }
        var reaches = last.before() == null || last.before().isAfter(post.from());
        return new PostStep.Begins(post, reaches ? last : null);
    }

    private boolean problem(Entry entry, Field field, String value, Flaw flaw, Object... facts) {
        problems.accept(Problem.at(entry.row(), field, value, flaw, facts));
        return false;
    }
}
