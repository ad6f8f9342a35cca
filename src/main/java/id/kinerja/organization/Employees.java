package id.kinerja.organization;

import id.kinerja.organization.model.Decider;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Postings;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The employees of the government as a month finds them, and only those whom the viewer may see. */
@Service
public class Employees {

    private final StaffRepository staff;

    Employees(StaffRepository staff) {
        this.staff = staff;
    }

    /** Who has this number, or had it before it was corrected, for whoever decides himself what may be shown of him. */
    public PersonId person(Nip nip) {
        return found(nip).orElseThrow(NotFound::new);
    }

    private Optional<PersonId> found(Nip nip) {
        return staff.byNip(nip).or(() -> staff.byFormerNip(nip)).map(PersonId::new);
    }

    /** Whoever's days and allowance of that month the viewer may read; anybody else is not found. */
    public StaffMember visibleTo(Viewer viewer, Nip nip, YearMonth month) {
        return found(nip)
                .flatMap(person -> members(List.of(person), month).stream().findFirst())
                .filter(member -> sees(viewer, member, month))
                .orElseThrow(NotFound::new);
    }

    /** Oneself, everyone in the agencies that the viewer may read, and whom he leads as superior in that month. */
    public boolean sees(Viewer viewer, StaffMember member, YearMonth month) {
        return viewer.is(member.id())
                || viewer.mayRead(member.post().agency().id())
                || leads(viewer, member.id(), month);
    }

    /** Whether the viewer is the direct superior of this person, or decides in his place, on any day of the month. */
    public boolean leads(Viewer viewer, PersonId person, YearMonth month) {
        return leadsAs(viewer, person, month).isPresent();
    }

    /** By what right he leads this person in that month, the strongest first. */
    public Optional<Decider.As> leadsAs(Viewer viewer, PersonId person, YearMonth month) {
        return staff.leadsAs(viewer.person().id(), person.id(), month).map(Decider.As::valueOf);
    }

    /** Everyone who has held a post of the agency in the month, whether or not he still does at its end, by NIP. */
    public List<PersonId> everIn(UnitId agency, YearMonth month) {
        return staff.everIn(agency, month).stream().map(PersonId::new).toList();
    }

    /** Everyone in the whole government as the month finds him, by NIP. */
    public List<StaffMember> everybody(YearMonth month) {
        return members(staff.everAnywhere(month).stream().map(PersonId::new).toList(), month);
    }

    /** Whether the books know more employees than that, be it only of former times. */
    public boolean areMoreThan(int people) {
        return staff.areMoreThan(people);
    }

    /** Everyone whom the month's end finds in this unit, or in any unit of this agency, by NIP. */
    public List<StaffMember> membersOf(Unit unit, YearMonth month) {
        return members(everIn(unit.agency(), month), month).stream()
                .filter(member -> unit.isAgency()
                        ? member.post().agency().id().equals(unit.id())
                        : member.post().unit().id().equals(unit.id()))
                .toList();
    }

    /** These persons as the month finds them, by NIP; whoever held no post in it is left out. */
    public List<StaffMember> members(Collection<PersonId> people, YearMonth month) {
        var held = new LinkedHashMap<PersonId, List<StaffRepository.Held>>();
        staff.posts(people.stream().map(PersonId::id).toList(), month)
                .forEach(post -> held.computeIfAbsent(post.person(), nobody -> new ArrayList<>())
                        .add(post));
        return held.values().stream().map(Employees::member).toList();
    }

    private static StaffMember member(List<StaffRepository.Held> held) {
        var first = held.getFirst();
        var posts = held.stream()
                .map(one -> new Postings.Held(one.since(), one.post()))
                .toList();
        return new Postings(first.person(), first.nip(), first.name(), first.rank(), first.employment(), posts)
                .asOneMonth();
    }

    /** The NIP of the person, for links to his own pages; none for persons without one. */
    public Optional<Nip> nipOf(PersonId person) {
        return staff.nip(person.id()).map(Nip::new);
    }
}
