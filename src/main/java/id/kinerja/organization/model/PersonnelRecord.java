package id.kinerja.organization.model;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An employee as the books hold him today, with the last post that was written for him, and where and on which days any began. */
public record PersonnelRecord(
        PersonId person,
        Nip nip,
        String name,
        Rank rank,
        Employment employment,
        Since since,
        List<LocalDate> beginnings,
        List<UnitId> agencies,
        @Nullable LastPost post,
        @Nullable Leaving leaving) {

    public PersonnelRecord {
        beginnings = List.copyOf(beginnings);
        agencies = List.copyOf(agencies);
    }

    /** A rank that holds from a day on. */
    public record RankFrom(Rank rank, LocalDate from) {}

    /** Since when he has his rank and is employed so, where that was entered by date, and the ranks of days to come. */
    public record Since(@Nullable LocalDate rank, @Nullable LocalDate employment, List<RankFrom> later) {

        public static final Since UNKNOWN = new Since(null, null, List.of());

        public Since {
            later = List.copyOf(later);
        }
    }

    /** The agencies of his posts and since when he is there, without posts that another followed by that day. */
    public Map<UnitId, LocalDate> agenciesFrom(LocalDate day) {
        return IntStream.range(0, beginnings.size())
                .filter(one ->
                        beginnings.stream().noneMatch(next -> next.isAfter(beginnings.get(one)) && !next.isAfter(day)))
                .boxed()
                .collect(Collectors.toMap(
                        agencies::get, beginnings::get, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Where he is counted: in the agency of the post that began last by that day, or else of his first. */
    public @Nullable UnitId agencyOn(LocalDate day) {
        var posts = IntStream.range(0, beginnings.size()).boxed().toList();
        return posts.stream()
                .filter(one -> !beginnings.get(one).isAfter(day))
                .max(Comparator.comparing(beginnings::get))
                .or(() -> posts.stream().min(Comparator.comparing(beginnings::get)))
                .map(agencies::get)
                .orElse(null);
    }

    /** From which day on he serves no longer, past or to come, and why; and how he stands on the day before. */
    public record Leaving(LocalDate from, Standing standing, Standing before) {}

    /** The last post in the books, from a day until the day before another; without that day it goes on. */
    public record LastPost(
            UUID placement,
            UnitId unit,
            UnitId agency,
            String position,
            @Nullable Integer jobClass,
            @Nullable PersonId superior,
            @Nullable Nip superiorNip,
            LocalDate from,
            @Nullable LocalDate before) {}
}
