package id.kinerja.intake;

import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Plan;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.intake.model.Plan.Outcome;
import id.kinerja.intake.model.Plan.Post;
import id.kinerja.intake.model.Plan.PostStep;
import id.kinerja.organization.Entered.Signature;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a list changes into the books, set by set, inside the transaction of whoever asks. */
@Component
class Application {

    private final PersonnelBooks books;
    private final PersonnelRecords records;
    private final Departures departures;
    private final RunBook runs;
    private final Clock clock;

    Application(PersonnelBooks books, PersonnelRecords records, Departures departures, RunBook runs, Clock clock) {
        this.clock = clock;
        this.departures = departures;
        this.books = books;
        this.records = records;
        this.runs = runs;
    }

    void write(UUID run, Preview preview, Ordered by, Progress progress) {
        var plan = preview.plan();
        progress.at(Progress.Phase.WRITING, 0, plan.changes());
        var people = people(plan);
        var created = plan.of(Kind.CREATED);
        books.addEmployees(employees(created, people));
        var signature = new Signature(firstOfMonth(), preview.fileName(), by.person(), now());
        correct(plan, signature);
        progress.at(Progress.Phase.WRITING, created.size(), plan.changes());
        posts(plan, people);
        departures.enter(plan, people, signature, LocalDate.now(clock));
        runs.keep(run, preview, by, people);
        progress.at(Progress.Phase.WRITING, plan.changes(), plan.changes());
    }

    /** Everybody in the list by his key, with new keys for the new, and the superiors that it names. */
    private Map<Nip, PersonId> people(Plan plan) {
        var people = new HashMap<Nip, PersonId>();
        for (var outcome : plan.outcomes()) {
            var before = outcome.before();
            people.put(outcome.nip(), before == null ? new PersonId(UUID.randomUUID()) : before.person());
        }
        var superiors = plan.outcomes().stream()
                .map(Application::superior)
                .filter(nip -> nip != null && !people.containsKey(nip))
                .distinct()
                .toList();
        for (PersonnelRecord superior : records.of(superiors)) {
            people.put(superior.nip(), superior.person());
        }
        return people;
    }

    private static @Nullable Nip superior(Outcome outcome) {
        var post = post(outcome.step());
        return post == null ? null : post.superiorNip();
    }

    private static @Nullable Post post(PostStep step) {
        return switch (step) {
            case PostStep.Begins begins -> begins.post();
            case PostStep.Corrected corrected -> corrected.post();
            case PostStep.Stays _ -> null;
        };
    }

    /** Names as they are from now on; ranks and kinds of employment from the day that was shown. */
    private void correct(Plan plan, Signature signature) {
        books.rename(changed(plan, Field.NAME, Outcome::name));
        byDay(plan, Field.RANK, Outcome::rank).forEach((day, ranks) -> books.enterRanks(ranks, signature.on(day)));
        byDay(plan, Field.EMPLOYMENT, Outcome::employment)
                .forEach((day, some) -> books.enterEmployments(some, signature.on(day)));
    }

    private static <T> Map<LocalDate, Map<PersonId, T>> byDay(Plan plan, Field field, Function<Outcome, T> now) {
        var days = new TreeMap<LocalDate, Map<PersonId, T>>();
        for (var one : plan.outcomes()) {
            var before = one.before();
            for (var change : one.changes()) {
                if (before != null && change.field() == field && change.since() != null) {
                    days.computeIfAbsent(change.since(), none -> new HashMap<>())
                            .put(before.person(), now.apply(one));
                }
            }
        }
        return days;
    }

    private static <T> Map<PersonId, T> changed(Plan plan, Field field, Function<Outcome, T> now) {
        var changed = new HashMap<PersonId, T>();
        for (var one : plan.outcomes()) {
            var before = one.before();
            if (before != null && one.changes().stream().anyMatch(change -> change.field() == field)) {
                changed.put(before.person(), now.apply(one));
            }
        }
        return changed;
    }

    private LocalDate firstOfMonth() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }

    private static List<NewEmployee> employees(List<Outcome> outcomes, Map<Nip, PersonId> people) {
        return outcomes.stream()
                .map(one -> new NewEmployee(people.get(one.nip()), one.nip(), one.name(), one.rank(), one.employment()))
                .toList();
    }

    private void posts(Plan plan, Map<Nip, PersonId> people) {
        var begun = new ArrayList<NewPlacement>();
        var corrected = new ArrayList<Map.Entry<LastPost, LastPost>>();
        var ended = new HashMap<LastPost, LocalDate>();
        for (var one : plan.outcomes()) {
            switch (one.step()) {
                case PostStep.Begins step -> {
                    begun.add(begun(people.get(one.nip()), step.post(), people));
                    if (step.ended() != null) {
                        ended.put(step.ended(), step.post().from());
                    }
                }
                case PostStep.Corrected step ->
                    corrected.add(Map.entry(step.was(), corrected(step.was(), step.post(), people)));
                case PostStep.Stays _ -> {}
            }
        }
        books.endPosts(ended);
        books.correctPosts(corrected);
        books.addPlacements(begun);
    }

    private static NewPlacement begun(PersonId person, Post post, Map<Nip, PersonId> people) {
        return new NewPlacement(
                person,
                post.unit(),
                post.position(),
                post.jobClass(),
                superior(post, people),
                post.from(),
                post.before());
    }

    private static LastPost corrected(LastPost was, Post post, Map<Nip, PersonId> people) {
        return new LastPost(
                was.placement(),
                post.unit(),
                was.agency(),
                post.position(),
                post.jobClass(),
                superior(post, people),
                post.superiorNip(),
                post.from(),
                post.before());
    }

    private static @Nullable PersonId superior(Post post, Map<Nip, PersonId> people) {
        return post.superiorNip() == null ? post.superior() : people.get(post.superiorNip());
    }
}
