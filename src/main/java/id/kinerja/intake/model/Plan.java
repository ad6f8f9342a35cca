package id.kinerja.intake.model;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.organization.model.PersonnelRecord.Leaving;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list would do to the books, person by person, and what stands in its way. */
public record Plan(List<Outcome> outcomes, List<Problem> problems, int passedOver) {

    /** What becomes of a person by the list. */
    public enum Kind implements TextKey {
        CREATED,
        CHANGED,
        ENDED,
        UNTOUCHED
    }

    /** One fact of a person from what it was to what it will be; of a rank or employment from which day on. */
    public record Change(
            Field field, String from, String to, @Nullable LocalDate since) {

        public Change(Field field, String from, String to) {
            this(field, from, to, null);
        }

        /** The same, from that day on. */
        Change since(LocalDate day) {
            return new Change(field, from, to, day);
        }

        public Object was() {
            return fact(from);
        }

        public Object becomes() {
            return fact(to);
        }

        /** A day as a day, that it be written as people write it. */
        private Object fact(String text) {
            var isDay = !text.isEmpty() && (field == Field.SINCE || field == Field.UNTIL);
            return isDay ? LocalDate.parse(text) : text;
        }
    }

    /** A post as the list wants it; the superior by his NIP, or as he stands in the books. */
    public record Post(
            UnitId unit,
            String position,
            @Nullable Integer jobClass,
            @Nullable Nip superiorNip,
            @Nullable PersonId superior,
            LocalDate from,
            @Nullable LocalDate before) {}

    /** From that day on he serves no longer, and why; what the books say of it so far. */
    public record Leaves(
            LocalDate from, Standing standing, @Nullable Leaving was) {}

    /** What happens to a person's posts: nothing, another one after the last, or the last one put right. */
    public sealed interface PostStep {

        /** The days from which on something is otherwise. */
        Stream<LocalDate> turns();

        /** The post stays as it is. */
        record Stays() implements PostStep {

            @Override
            public Stream<LocalDate> turns() {
                return Stream.empty();
            }
        }

        /** Another post; the one before, if it reached into it, ends where this begins. */
        record Begins(Post post, @Nullable LastPost ended) implements PostStep {

            @Override
            public Stream<LocalDate> turns() {
                return Stream.of(post.from());
            }
        }

        /** The last post, put right in its place: all of it lies in the month that runs, or only its end is told. */
        record Corrected(LastPost was, Post post) implements PostStep {

            @Override
            public Stream<LocalDate> turns() {
                return isOfEndAlone()
                        ? Stream.of(Optional.ofNullable(was.before()), Optional.ofNullable(post.before()))
                                .flatMap(Optional::stream)
                        : Stream.of(was.from(), post.from());
            }

            private boolean isOfEndAlone() {
                return was.unit().equals(post.unit())
                        && was.position().equals(post.position())
                        && Objects.equals(was.superiorNip(), post.superiorNip())
                        && (was.superiorNip() != null || Objects.equals(was.superior(), post.superior()))
                        && was.from().equals(post.from());
            }
        }
    }

    /** One person of the list. */
    public record Outcome(
            int row,
            Nip nip,
            String name,
            Rank rank,
            Employment employment,
            Kind kind,
            @Nullable PersonnelRecord before,
            PostStep step,
            @Nullable Leaves leaves,
            List<Change> changes) {

        public Outcome {
            changes = List.copyOf(changes);
        }

        /** The days on which his posts, or whether he serves, become others; a rank and a name change nothing of that. */
        private Stream<LocalDate> turns() {
            var was = leaves == null ? null : leaves.was();
            var parting = Stream.of(
                    Optional.ofNullable(leaves).map(Leaves::from),
                    Optional.ofNullable(was).map(Leaving::from));
            return Stream.concat(parting.flatMap(Optional::stream), step.turns());
        }

        @Nullable Nip superior() {
            return switch (step) {
                case PostStep.Begins begins -> begins.post().superiorNip();
                case PostStep.Corrected corrected -> corrected.post().superiorNip();
                case PostStep.Stays _ -> {
                    var post = before == null ? null : before.post();
                    yield post == null ? null : post.superiorNip();
                }
            };
        }
    }

    public Plan {
        outcomes = List.copyOf(outcomes);
        problems = List.copyOf(problems);
    }

    /** The first day of which it makes another; none where nobody's post or service becomes another. */
    public Optional<LocalDate> reachesBackTo() {
        return outcomes.stream().flatMap(Outcome::turns).min(Comparator.naturalOrder());
    }

    public List<Outcome> of(Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).toList();
    }

    public int count(Kind kind) {
        return of(kind).size();
    }

    public int changes() {
        return outcomes.size() - count(Kind.UNTOUCHED);
    }

    /** How many rows hold a problem, for a row may hold several. */
    public int wrongRows() {
        return (int) problems.stream().mapToInt(Problem::row).distinct().count();
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
