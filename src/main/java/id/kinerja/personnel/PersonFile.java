package id.kinerja.personnel;

import id.kinerja.leadership.Leadership;
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
import java.util.ArrayList;
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
        Leadership.@Nullable Around around,
        @Nullable Record record,
        @Nullable Pay pay) {

    /** Who he is, with the rank and employment that he was taken in with. */
    public record Identity(PersonId id, Nip nip, String name, Rank rank, Employment employment) {}

    /** What personnel officers keep by date, newest first. */
    public record Record(
            List<Dated<Rank>> ranks,
            List<Dated<Serving>> servings,
            List<HeldRole> roles,
            List<HeldPost.Acted> acting,
            List<Named> named,
            List<Act> acts,
            List<Corrected> corrected) {

        /** Why he holds the post that began on a day: what was written when he came to it, or else when it was put right. */
        public Optional<String> basis(HeldPost post) {
            var told =
                    acts.stream().filter(act -> act.from().equals(post.from())).toList();
            return told.stream()
                    .filter(Act::places)
                    .findFirst()
                    .or(() -> told.stream()
                            .filter(act -> act.kind() == PersonnelAct.CORRECTED_POST)
                            .findFirst())
                    .map(Act::reason);
        }

        /** Whether this came by taking back an end. */
        public boolean isReturn(Dated<Serving> serving) {
            return acts.stream()
                    .anyMatch(act ->
                            act.kind() == PersonnelAct.RETURNED && act.from().equals(serving.from()));
        }

        /** The servings; where an end was taken back from its own first day, what was before it went on. */
        public List<Dated<Serving>> unbroken() {
            var all = new ArrayList<Dated<Serving>>();
            for (var older : servings) {
                var newer = all.isEmpty() ? null : all.getLast();
                if (newer != null && isReturn(newer) && newer.follows(older)) {
                    all.set(all.size() - 1, older.until(newer.before()));
                } else {
                    all.add(older);
                }
            }
            return all;
        }
    }

    /** What treasurers keep by date, newest first. */
    public record Pay(List<Dated<BankAccount>> accounts, List<Dated<TaxStatus>> taxes) {}

    /** Another superior than the structure says, or who decides in his place; without a last day it goes on. */
    public record Named(
            boolean isDelegate,
            String name,
            LocalDate from,
            @Nullable LocalDate last,
            String reason,
            HeldPost.@Nullable Ended ended) {

        public boolean isWithdrawn() {
            return ended != null && ended.isWithdrawn();
        }

        /** Whether it holds on one of these days. */
        public boolean meets(LocalDate first, LocalDate until) {
            return !isWithdrawn() && !from.isAfter(until) && (last == null || !last.isBefore(first));
        }

        boolean isOn(LocalDate day) {
            return !isWithdrawn() && !day.isBefore(from) && (last == null || !day.isAfter(last));
        }
    }

    /** A role that the person holds today. */
    public record HeldRole(Role role, @Nullable String unit, LocalDate from, String reason) {}

    /** What an officer did by hand: what it found, and what it left. */
    public record Act(
            PersonnelAct kind, LocalDate from, Told before, Told after, String reason, String by, Instant at) {

        /** Whether by it somebody came to the post that begins on its day. */
        boolean places() {
            return kind == PersonnelAct.PLACED || kind == PersonnelAct.TAKEN_IN;
        }
    }

    /** A name, a number, a post or a standing in its facts; what was told before they were kept is a sentence alone. */
    public record Told(
            String text,
            @Nullable Integer jobClass,
            @Nullable Standing standing,
            @Nullable LocalDate from) {

        static final Told NOTHING = text("");

        static Told text(String text) {
            return new Told(text, null, null, null);
        }

        /** A post; with its first day it is all that somebody would have to know to write it again. */
        static Told post(String text, @Nullable Integer jobClass, @Nullable LocalDate from) {
            return new Told(text, jobClass, null, from);
        }

        static Told standing(Standing standing, LocalDate from) {
            return new Told("", null, standing, from);
        }

        public boolean isNothing() {
            return equals(NOTHING);
        }

        /** In a word for the trail. */
        Message message() {
            if (from == null) {
                return jobClass == null
                        ? Message.of(RecordWord.WAS, text)
                        : Message.of(RecordWord.WITH_CLASS, text, jobClass);
            }
            if (standing != null) {
                return Message.of(RecordWord.STANDING, standing, from);
            }
            return jobClass == null
                    ? Message.of(RecordWord.POST_WITHOUT_CLASS, text, from)
                    : Message.of(RecordWord.POST, text, jobClass, from);
        }
    }

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
