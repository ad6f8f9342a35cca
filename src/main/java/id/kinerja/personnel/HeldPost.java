package id.kinerja.personnel;

import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A post of a person from a day until the day before another, with his superior on its last day, or today. */
public record HeldPost(
        LocalDate from,
        @Nullable LocalDate before,
        Post post,
        @Nullable Colleague superior) {

    /** A leading position in which he acts besides his post, until a day and by letter. */
    public record Acted(
            ActingKind kind,
            String title,
            String unit,
            LocalDate from,
            LocalDate last,
            String letter,
            @Nullable Ended ended) {}

    /** That it ended before its time, until when it was meant, and by whom, why and when; withdrawn it never held. */
    public record Ended(boolean isWithdrawn, @Nullable LocalDate was, String by, String reason, Instant at) {}

    HeldPost below(@Nullable Colleague above) {
        return new HeldPost(from, before, post, above);
    }

    /** The day that tells of the whole post: its last, today where it goes on, its first where it has not begun. */
    public LocalDate told(LocalDate today) {
        if (from.isAfter(today)) {
            return from;
        }
        return before == null || before.isAfter(today) ? today : before.minusDays(1);
    }

    public boolean isOn(LocalDate date) {
        return !date.isBefore(from) && (before == null || date.isBefore(before));
    }

    public boolean isIn(YearMonth month) {
        return !from.isAfter(month.atEndOfMonth()) && (before == null || before.isAfter(month.atDay(1)));
    }

    public boolean isAfter(LocalDate date) {
        return from.isAfter(date);
    }

    public @Nullable LocalDate last() {
        return before == null ? null : before.minusDays(1);
    }
}
