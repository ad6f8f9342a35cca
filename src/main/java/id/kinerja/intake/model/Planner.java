package id.kinerja.intake.model;

import id.kinerja.intake.model.Plan.Change;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.intake.model.Plan.Leaves;
import id.kinerja.intake.model.Plan.Outcome;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.Rank;
import id.kinerja.personnel.model.NipPattern;
import id.kinerja.shared.TextKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a list with the books: what it would create, change and end, and what must be put right first. */
public final class Planner {

    private static final int STEP = 500;
    private static final Set<Field> OF_PERSON = EnumSet.of(Field.NAME, Field.RANK, Field.EMPLOYMENT);

    private final NipPattern pattern;
    private final Entries entries;
    private final List<Problem> problems;
    private final Map<Integer, Set<Field>> unread;

    public Planner(Matching matching, NipPattern pattern) {
        this.pattern = pattern;
        entries = Entries.of(matching);
        problems = new ArrayList<>(entries.problems());
        unread = problems.stream()
                .filter(problem -> problem.field() != null)
                .collect(Collectors.groupingBy(
                        Problem::row, Collectors.mapping(Problem::field, Collectors.toCollection(HashSet::new))));
    }

    /** Whoever is named in the list, also as a superior: the books are asked for all of them at once. */
    public Set<Nip> named() {
        var named = new LinkedHashSet<Nip>();
        for (var entry : entries.rows()) {
            named.add(entry.nip());
            if (entry.superior() != null) {
                named.add(entry.superior());
            }
        }
        return named;
    }

    public int rows() {
        return entries.rows().size();
    }

    /** The books as they stand, the units of whoever asks, the month that runs, and himself, whom others must change. */
    public Plan compare(
            Map<Nip, PersonnelRecord> books,
            UnitDirectory directory,
            Running running,
            Asker asker,
            IntConsumer progress) {
        var wrong = problems.stream().map(Problem::row).collect(Collectors.toSet());
        var inList = entries.rows().stream().map(Entry::nip).collect(Collectors.toSet());
        var superiors = new Superiors(books, inList, this::tell);
        var posts = new PostPlanning(directory, superiors, running, this::tell);
        var rules = rules(posts, running, directory.today(), asker);
        entries.nobodys().forEach(posts::look);
        var outcomes = new ArrayList<Outcome>();
        var done = 0;
        for (var entry : entries.rows()) {
            if (++done % STEP == 0) {
                progress.accept(done);
            }
            var outcome = outcome(entry, books.get(entry.nip()), directory, rules);
            if (outcome != null
                    && isOthers(outcome, asker)
                    && isBelowAnother(outcome, entry, books, asker)
                    && !wrong.contains(entry.row())) {
                outcomes.add(outcome);
            }
        }
        superiors.refuseCircles(outcomes);
        problems.sort(Comparator.comparingInt(Problem::row));
        return new Plan(outcomes, problems, entries.passedOver());
    }

    private void tell(Problem problem) {
        var field = problem.field();
        if (field == null || !followsFrom(unread.getOrDefault(problem.row(), Set.of()), field, problem)) {
            problems.add(problem);
        }
    }

    /** A cell that could not be read is told once, and nothing that only follows from its being left out. */
    private static boolean followsFrom(Set<Field> unread, Field field, Problem problem) {
        return unread.contains(field)
                || problem.remedy().key() instanceof Flaw flaw && flaw.restsOnNip() && unread.contains(Field.NIP)
                || field == Field.RANK && unread.contains(Field.EMPLOYMENT)
                || field == Field.UNTIL && unread.contains(Field.SINCE);
    }

    private boolean isOthers(Outcome outcome, Asker asker) {
        var before = outcome.before();
        if (before == null || !asker.is(before.person()) || outcome.kind() == Kind.UNTOUCHED) {
            return true;
        }
        return refuse(outcome.row(), Field.NIP, outcome.nip().digits(), Flaw.OWN_ROW);
    }

    private boolean isBelowAnother(Outcome outcome, Entry entry, Map<Nip, PersonnelRecord> books, Asker asker) {
        var superior = entry.superior();
        var named = superior == null ? null : books.get(superior);
        var isNew = outcome.changes().stream().anyMatch(change -> change.field() == Field.SUPERIOR);
        return named == null
                || superior == null
                || !isNew
                || !asker.is(named.person())
                || refuse(outcome.row(), Field.SUPERIOR, superior.digits(), Flaw.SUPERIOR_IS_YOU);
    }

    private record Rules(PostPlanning posts, Promotions promotions, Partings partings) {}

    private Rules rules(PostPlanning posts, Running running, LocalDate today, Asker asker) {
        return new Rules(
                posts, new Promotions(running, today, this::tell), new Partings(running, today, asker, this::tell));
    }

    private @Nullable Outcome outcome(
            Entry entry, @Nullable PersonnelRecord before, UnitDirectory directory, Rules rules) {
        if (before == null) {
            return created(entry, rules.posts(), rules.partings());
        }
        var last = before.post();
        if (last != null && !directory.knows(last.agency())) {
            refuse(entry.row(), Field.NIP, entry.nip().digits(), Flaw.NIP_ELSEWHERE);
            return null;
        }
        var changes = new ArrayList<Change>();
        var name = now(Field.NAME, before.name(), entry.name(), changes);
        var rank = now(Field.RANK, before.rank(), entry.rank(), changes);
        var employment = now(Field.EMPLOYMENT, before.employment(), entry.employment(), changes);
        var isRight = changes.stream().allMatch(one -> one.field() == Field.NAME) || fits(entry, rank, employment);
        isRight &= rules.promotions().date(entry, before, changes);
        var step = rules.posts().of(entry, before, changes);
        if (step == null || !isRight) {
            return null;
        }
        var leaves = rules.partings().of(entry, before, step, changes);
        if (!rules.partings().mayBe(entry, before, step, leaves)
                || !isHere(entry, before, changes, leaves, directory)) {
            return null;
        }
        var kind = changes.isEmpty() ? Kind.UNTOUCHED : isEnded(changes, leaves) ? Kind.ENDED : Kind.CHANGED;
        return new Outcome(entry.row(), entry.nip(), name, rank, employment, kind, before, step, leaves, changes);
    }

    /** Before he comes, an agency tells of him the post alone that he will have there; who he is, another agency keeps. */
    private boolean isHere(
            Entry entry,
            PersonnelRecord before,
            List<Change> changes,
            @Nullable Leaves leaves,
            UnitDirectory directory) {
        var agency = before.agencyOn(directory.today());
        var post = before.post();
        return agency == null
                || post == null
                || directory.knows(agency)
                || leaves == null && changes.stream().noneMatch(one -> OF_PERSON.contains(one.field()))
                || refuse(entry.row(), Field.NIP, entry.nip().digits(), Flaw.NIP_NOT_YET, post.from());
    }

    private boolean fits(Entry entry, Rank rank, Employment employment) {
        return rank.fits(employment) || refuse(entry.row(), Field.RANK, rank.text(), Flaw.RANK_OF_OTHERS, employment);
    }

    private boolean isNumber(Entry entry, Employment employment) {
        var digits = entry.nip().digits();
        var flaw = pattern.flaw(digits, employment);
        if (flaw.isPresent()) {
            refuse(entry.row(), Field.NIP, digits, flaw.get());
            unread.computeIfAbsent(entry.row(), none -> new HashSet<>()).add(Field.NIP);
        }
        return flaw.isEmpty();
    }

    private static boolean isEnded(List<Change> changes, @Nullable Leaves leaves) {
        return (leaves == null || leaves.standing().isEnded())
                && changes.stream()
                        .anyMatch(change -> change.field() == Field.UNTIL || change.field() == Field.LEAVING);
    }

    private static <T> T now(Field field, T was, @Nullable T wanted, List<Change> changes) {
        if (wanted == null || wanted.toString().equals(EntryReading.squeezed(was.toString()))) {
            return was;
        }
        changes.add(new Change(field, was.toString(), wanted.toString()));
        return wanted;
    }

    private @Nullable Outcome created(Entry entry, PostPlanning posts, Partings partings) {
        var isWhole = entry.name() != null || refuse(entry.row(), Field.NAME, "", Flaw.NAME_MISSING);
        isWhole &= entry.rank() != null || refuse(entry.row(), Field.RANK, "", Flaw.RANK_MISSING);
        isWhole &= entry.employment() != null || refuse(entry.row(), Field.EMPLOYMENT, "", Flaw.EMPLOYMENT_MISSING);
        isWhole &= entry.employment() == null || isNumber(entry, entry.employment());
        isWhole &= entry.rank() == null || entry.employment() == null || fits(entry, entry.rank(), entry.employment());
        var changes = new ArrayList<Change>();
        var step = posts.of(entry, null, changes);
        if (!isWhole || step == null || entry.name() == null || entry.rank() == null || entry.employment() == null) {
            return null;
        }
        var leaves = partings.of(entry, null, step, changes);
        if (!partings.mayBe(entry, null, step, leaves)) {
            return null;
        }
        changes.addFirst(new Change(Field.EMPLOYMENT, "", entry.employment().name()));
        changes.addFirst(new Change(Field.RANK, "", entry.rank().text()));
        changes.addFirst(new Change(Field.NAME, "", entry.name()));
        return new Outcome(
                entry.row(),
                entry.nip(),
                entry.name(),
                entry.rank(),
                entry.employment(),
                Kind.CREATED,
                null,
                step,
                leaves,
                changes);
    }

    private boolean refuse(int row, Field field, String value, TextKey flaw, Object... facts) {
        tell(Problem.at(row, field, value, flaw, facts));
        return false;
    }
}
