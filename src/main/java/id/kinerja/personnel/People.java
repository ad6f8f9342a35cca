package id.kinerja.personnel;

import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of people, and only of those whom the viewer may see; whoever sees nobody finds no list. */
@Service
public class People {

    private final PeopleRepository people;
    private final FindingRepository others;
    private final Organization organization;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    People(
            PeopleRepository people,
            FindingRepository others,
            Organization organization,
            Clock clock,
            ApplicationEventPublisher news) {
        this.news = news;
        this.people = people;
        this.others = others;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The last row of the page before, as that page showed it; nobody is looked up by it, so that it tells of nobody
     * whether he exists. Lists by NIP are told the NIP in the place of the name.
     */
    public record Last(String text, UUID id) {

        public Last {
            text = text.replace("\0", ""); // which the database knows not
        }
    }

    /** The next of those whom the filter lets through, behind this row; never more than asked for. */
    public List<PersonRow> find(Viewer viewer, PeopleFilter filter, @Nullable Last after, int most) {
        mustRead(viewer);
        return people.find(viewer, filter, after, today(), most);
    }

    /** Those of them who have just this name; never more than asked for. */
    List<PersonRow> called(Viewer viewer, PeopleFilter filter, int most) {
        mustRead(viewer);
        return people.called(viewer, filter, today(), most);
    }

    /** Each whom the filter lets through, to be taken along as a file; the trail keeps how many they were. */
    @Transactional
    public void take(Viewer viewer, PeopleFilter filter, Consumer<PersonRow> each) {
        mustRead(viewer);
        var taken = people.each(viewer, filter, today(), each);
        news.publishEvent(new PeopleTaken(viewer, filter.unit(), taken));
    }

    /** Somebody without a NIP, by name and what he is for the office. */
    public record Named(UUID id, String name, String what) {}

    /** Persons without a NIP are the affair of the city's officer; the auditor reads. */
    public static boolean seesOutsiders(Viewer viewer) {
        return viewer.holds(Role.CITY_PERSONNEL) || viewer.holds(Role.AUDITOR);
    }

    /** Those of them whose name begins so, word by word, or who are this for the office. */
    public List<Named> outsiders(Viewer viewer, String text, int most) {
        return text.isBlank() || !seesOutsiders(viewer) ? List.of() : others.outsiders(text.strip(), most);
    }

    /** Units whose name or code holds the text, agencies first. */
    public List<Unit> units(Viewer viewer, String text, int most) {
        mustRead(viewer);
        return text.isBlank() ? List.of() : others.units(viewer, text.strip(), today(), most);
    }

    /** An agency or unit whose people the viewer may see; anything else is not found. */
    public Unit unit(Viewer viewer, UnitId unit) {
        return organization.visibleOnceClosedTo(viewer, unit);
    }

    /** The agencies whose people the viewer may see. */
    public List<Unit> agencies(Viewer viewer) {
        mustRead(viewer);
        return organization.agenciesOf(viewer);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void mustRead(Viewer viewer) {
        if (!viewer.readsOthers()) {
            throw new NotFound();
        }
    }
}
