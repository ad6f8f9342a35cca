package id.kinerja.personnel;

import id.kinerja.leadership.Leadership;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Decider;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who stands above and below a person, as it follows from the structure of each day; four questions for any number. */
@Component
class Lines {

    private final Deciders deciders;
    private final Employees employees;
    private final PersonRepository persons;
    private final Choices choices;
    private final Leadership leadership;

    Lines(Deciders deciders, Employees employees, PersonRepository persons, Choices choices, Leadership leadership) {
        this.choices = choices;
        this.leadership = leadership;
        this.deciders = deciders;
        this.employees = employees;
        this.persons = persons;
    }

    Optional<PersonFile.Identity> identity(String nip) {
        return Nip.isValid(nip) ? persons.identity(new Nip(nip)) : Optional.empty();
    }

    /** Whom the viewer means by a number, or by the full name that one alone has whom he sees. */
    Optional<PersonFile.Identity> meant(Viewer viewer, String text) {
        return identity(choices.nip(viewer, text));
    }

    /** Whether the viewer may read the record of this person. */
    boolean sees(Viewer viewer, PersonId person, LocalDate today) {
        return viewer.mayRead(PersonFile.counted(persons.posts(person, today), today)
                .map(held -> held.post().agency().id())
                .or(() -> persons.meantFor(person))
                .orElse(null));
    }

    /** The number of the superior whom somebody wrote beside the post; empty where the structure says it. */
    String writtenSuperior(PersonId person, LocalDate from) {
        return persons.writtenSuperior(person, from).orElse("");
    }

    /** His superior on that day by name; empty where nobody is. */
    String superior(PersonId person, LocalDate day) {
        return deciders.superior(person, day).map(one -> persons.colleagues(Set.of(one), day)).stream()
                .flatMap(List::stream)
                .map(Colleague::name)
                .collect(Collectors.joining());
    }

    /** Why this superior would lead back to the person, where he would; by name only those whom the viewer may see. */
    Optional<Message> circle(Viewer viewer, PersonId person, PersonId superior, LocalDate day) {
        var circle = deciders.circle(person, superior, day);
        if (circle.isEmpty()) {
            return Optional.empty();
        }
        var names = persons.colleagues(new HashSet<>(circle), day).stream()
                .filter(one -> one.isVisibleTo(viewer))
                .collect(Collectors.toMap(Colleague::id, Colleague::name));
        var told = circle.stream()
                .map(one -> names.containsKey(one) ? names.get(one) : FieldFlaw.SOMEBODY)
                .toList();
        return Optional.of(Message.of(FieldFlaw.CIRCLE, told));
    }

    boolean leads(Viewer viewer, PersonId person, LocalDate today) {
        return employees.leads(viewer, person, YearMonth.from(today));
    }

    /** By what right the viewer leads him. */
    Optional<Decider.As> leadsAs(Viewer viewer, PersonId person, LocalDate today) {
        return employees.leadsAs(viewer, person, YearMonth.from(today));
    }

    /** The same posts, each with the superior whom he had in it. */
    List<HeldPost> above(PersonId person, List<HeldPost> posts, LocalDate today) {
        var days = posts.stream().map(post -> post.told(today)).distinct().toList();
        var superiors = deciders.superiors(person, days);
        var names = persons.colleagues(new HashSet<>(superiors.values()), today).stream()
                .collect(Collectors.toMap(Colleague::id, Function.identity()));
        return posts.stream()
                .map(post -> {
                    var superior = superiors.get(post.told(today));
                    return superior == null ? post : post.below(names.get(superior));
                })
                .toList();
    }

    /** Who stands in for whom around him on that day. */
    Leadership.Around around(PersonId person, LocalDate today) {
        return leadership.around(person, today);
    }

    List<Colleague> below(PersonId person, LocalDate today) {
        return persons.colleagues(deciders.ledBy(person, today), today);
    }
}
