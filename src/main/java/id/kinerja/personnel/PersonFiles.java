package id.kinerja.personnel;

import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The page that the books have of each person, loaded only as far as the viewer may see it. */
@Service
public class PersonFiles {

    private final PersonRepository persons;
    private final RecordRepository records;
    private final Lines lines;
    private final OwnLine own;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    PersonFiles(
            PersonRepository persons,
            RecordRepository records,
            Lines lines,
            OwnLine own,
            Clock clock,
            ApplicationEventPublisher news) {
        this.persons = persons;
        this.records = records;
        this.lines = lines;
        this.own = own;
        this.clock = clock;
        this.news = news;
    }

    /** Who somebody is, and what the viewer may see of him; nothing of it was loaded. */
    public record Seen(
            PersonFile.Identity identity,
            Sight sight,
            List<HeldPost> posts,
            @Nullable UnitId agency,
            LocalDate today) {}

    /**
     * Oneself, somebody of an agency that the viewer may read, or whom he leads; anybody else is not found. By a number
     * that was corrected the same people find him.
     */
    public PersonFile of(Viewer viewer, Nip nip) {
        return of(viewer, nip, (sight, who) -> {});
    }

    /** What is shown only to some who see the person: only what comes past the check is a look, and kept as one. */
    public PersonFile of(Viewer viewer, Nip nip, BiConsumer<Sight, PersonFile.Identity> check) {
        return file(seen(viewer, nip, check));
    }

    /** A look at who he is alone. */
    public Seen seen(Viewer viewer, Nip nip) {
        return seen(viewer, nip, (sight, who) -> {});
    }

    public Seen seen(Viewer viewer, Nip nip, BiConsumer<Sight, PersonFile.Identity> check) {
        var seen = known(viewer, nip, check);
        if (!seen.sight().isOwn()) {
            news.publishEvent(new FileOpened(
                    viewer,
                    seen.identity(),
                    seen.agency(),
                    () -> lines.leadsAs(viewer, seen.identity().id(), seen.today())));
        }
        return seen;
    }

    /** Whether he is there for the viewer and comes past the check; this alone shows nothing, and is no look. */
    public void must(Viewer viewer, Nip nip, BiConsumer<Sight, PersonFile.Identity> check) {
        known(viewer, nip, check);
    }

    private Seen known(Viewer viewer, Nip nip, BiConsumer<Sight, PersonFile.Identity> check) {
        var today = LocalDate.now(clock);
        var identity = persons.identity(nip).or(() -> persons.formerly(nip)).orElseThrow(NotFound::new);
        var posts = persons.posts(identity.id(), today);
        var agency = PersonFile.counted(posts, today)
                .map(post -> post.post().agency().id())
                .or(() -> persons.meantFor(identity.id())) // who never came stays with those who had taken him in
                .orElse(null);
        var sight = Sight.of(viewer, identity.id(), agency, () -> lines.leads(viewer, identity.id(), today));
        NotFound.unless(!sight.isNone());
        check.accept(sight, identity);
        return new Seen(identity, sight, posts, agency, today);
    }

    private PersonFile file(Seen known) {
        var person = known.identity().id();
        var sight = known.sight();
        var today = known.today();
        var shown = sight.seesRecord()
                ? known.posts()
                : PersonFile.counted(known.posts(), today).stream().toList();
        return new PersonFile(
                known.identity(),
                sight,
                apart(person, today),
                today,
                lines.above(person, shown, today),
                sight.seesRecord() ? lines.below(person, today) : List.of(),
                sight.seesRecord() ? lines.around(person, today) : null,
                sight.seesRecord() ? record(person, today) : null,
                sight.seesPay() ? pay(person) : null);
    }

    /** Whether the viewer sees him as his superior, and was or stood in for him in the month before, too. */
    public boolean ledLastMonth(Viewer viewer, PersonFile file) {
        return file.sight().isSuperior()
                && lines.leads(viewer, file.identity().id(), file.today().minusMonths(1));
    }

    private @Nullable Dated<Standing> apart(PersonId person, LocalDate today) {
        Dated<Standing> apart = null;
        for (var one : records.servings(person)) {
            var standing = one.fact().standing();
            if (apart == null ? one.isOn(today) && standing != Standing.ACTIVE : goesOn(one, apart)) {
                apart = new Dated<>(standing, one.from(), apart == null ? one.before() : apart.before(), "", "");
            }
        }
        return apart;
    }

    /** Whether the older of both says the same until the day on which the other begins. */
    private static boolean goesOn(Dated<Serving> older, Dated<Standing> newer) {
        return older.fact().standing() == newer.fact() && newer.from().equals(older.before());
    }

    private PersonFile.Record record(PersonId person, LocalDate today) {
        return new PersonFile.Record(
                records.ranks(person),
                records.servings(person),
                persons.roles(person, today),
                persons.acting(person, today),
                records.named(person),
                records.acts(person),
                records.corrected(person));
    }

    private PersonFile.Pay pay(PersonId person) {
        return new PersonFile.Pay(records.accounts(person), records.taxes(person));
    }

    /** Each agency whose months a change from that day on reaches: of all his posts, also where the viewer sees the last alone. */
    public Map<UnitId, LocalDate> touched(PersonFile file, LocalDate from) {
        return PersonFile.touched(persons.posts(file.identity().id(), file.today()), from);
    }

    /** What an officer enters of people, from that day on; never so that another decides for himself. */
    void change(Viewer officer, LocalDate day, Runnable act) {
        own.keep(officer, day.minusDays(1), act); // what is put off takes somebody away from the day before
    }
}
