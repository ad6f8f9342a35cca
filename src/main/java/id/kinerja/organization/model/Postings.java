package id.kinerja.organization.model;

import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** The posts that one employee held in a month, in order of their days, and what the month makes of them. */
public record Postings(PersonId person, Nip nip, String name, Rank rank, Employment employment, List<Held> held) {

    /** A post from a day on, which may lie before the month. */
    public record Held(LocalDate since, Post post) {}

    public Postings {
        held = List.copyOf(held);
        if (held.isEmpty()) {
            throw new IllegalArgumentException("somebody of a month holds a post in it");
        }
    }

    /** Where one of the posts has no class, none is known for the month: half a class would be counted as if whole. */
    public StaffMember asOneMonth() {
        var first = held.getFirst().post();
        var isWhole = held.stream().allMatch(one -> one.post().jobClass() != null);
        var employee = new Employee(
                nip, name, first.unit().name(), first.position(), isWhole ? first.jobClass() : null, rank, employment);
        var later = isWhole ? held.subList(1, held.size()) : List.<Held>of();
        return new StaffMember(
                person,
                employee,
                later.stream().map(Postings::placement).toList(),
                held.getLast().post());
    }

    private static Placement placement(Held held) {
        var jobClass = held.post().jobClass();
        if (jobClass == null) {
            throw new IllegalStateException("a placement has its class");
        }
        return new Placement(held.since(), jobClass, held.post().unit().name());
    }
}
