package id.kinerja.personnel;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded.Actor;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer may see of one person today; what he may not see was not loaded and is absent. Whether he serves everybody
 * sees who sees him: how he stands apart from the office, with the reason left out, is told where he does not.
 */
public record PersonFile(
        Identity identity,
        Sight sight,
        @Nullable Dated<Standing> apart,
        LocalDate today,
        List<HeldPost> posts,
        List<Colleague> subordinates,
        @Nullable Record record,
        @Nullable Pay pay) {

    /** Who he is, with the rank and employment that he was taken in with. */
    public record Identity(PersonId id, Nip nip, String name, Rank rank, Employment employment) {}

    /** What personnel officers keep by date, newest first. */
    public record Record(
            List<Dated<Rank>> ranks,
            List<Dated<Serving>> servings,
            List<HeldRole> roles,
            List<Named> named,
            List<Act> acts,
            List<Corrected> corrected) {}

    /** What treasurers keep by date, newest first. */
    public record Pay(List<Dated<BankAccount>> accounts, List<Dated<TaxStatus>> taxes) {}

    /** Another superior than the structure says, or who decides in his place; without a last day it goes on. */
    public record Named(
            boolean isDelegate,
            String name,
            LocalDate from,
            @Nullable LocalDate last,
            String reason) {

        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && (last == null || !day.isAfter(last));
        }
    }

    /** A role that the person holds today. */
    public record HeldRole(Role role, @Nullable String unit, LocalDate from, String reason) {}

    /** What an officer did by hand. */
    public record Act(
            PersonnelAct kind, LocalDate from, String before, String after, String reason, String by, Instant at) {}

    /** A rank or employment that was entered and is told otherwise now, and who did so when. */
    public record Corrected(Message what, String by, Instant at) {}

    /** The end of his employment that stands in the books, today or on a day to come. */
    Optional<Dated<Serving>> end() {
        return record == null
                ? Optional.empty()
                : record.servings().stream()
                        .filter(one ->
                                one.before() == null && one.fact().standing().isEnded())
                        .findFirst();
    }

    /** From which day on he serves no more; only while that stands in the books. */
    public Optional<LocalDate> endedOn() {
        return end().map(Dated::from);
    }

    public Optional<HeldPost> current() {
        return posts.stream().filter(post -> post.isOn(today)).findFirst();
    }

    /** Today's post, or else the last before it, or else the first after it. */
    public Optional<HeldPost> counted() {
        return current().or(() -> counted(posts, today));
    }

    /** None for somebody without any post. */
    public @Nullable UnitId agency() {
        return counted().map(held -> held.post().agency().id()).orElse(null);
    }

    /** Each agency whose months a change from that day on reaches, with the first day on which he stands there. */
    static Map<UnitId, LocalDate> touched(List<HeldPost> posts, LocalDate from) {
        var month = from.withDayOfMonth(1); // a slip rests on the whole of its month
        return posts.stream()
                .filter(held -> held.last() == null || !held.last().isBefore(month))
                .collect(Collectors.toMap(
                        held -> held.post().agency().id(),
                        held -> held.from().isAfter(from) ? held.from() : from,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    boolean holds(Role role) {
        return record != null && record.roles().stream().anyMatch(held -> held.role() == role);
    }

    /** As what this viewer keeps his record: in the first of his roles that reaches the agency where he is counted. */
    Actor keptBy(Viewer viewer) {
        return counted()
                .map(held -> Actor.of(viewer, held.post().agency().id()))
                .orElseGet(() -> Actor.of(viewer));
    }

    static Optional<HeldPost> counted(List<HeldPost> newestFirst, LocalDate today) {
        return newestFirst.stream()
                .filter(post -> !post.isAfter(today))
                .findFirst()
                .or(() -> newestFirst.isEmpty() ? Optional.empty() : Optional.of(newestFirst.getLast()));
    }

    public Serving serving() {
        return servingOn(today);
    }

    Serving servingOn(LocalDate date) {
        var before = new Serving(identity.employment(), Standing.ACTIVE);
        return record == null ? before : on(record.servings(), date).orElse(before);
    }

    public Rank rank() {
        return rankOn(today);
    }

    Rank rankOn(LocalDate date) {
        return record == null ? identity.rank() : on(record.ranks(), date).orElse(identity.rank());
    }

    static <T> Optional<T> on(List<Dated<T>> facts, LocalDate date) {
        return facts.stream().filter(fact -> fact.isOn(date)).map(Dated::fact).findFirst();
    }
}
