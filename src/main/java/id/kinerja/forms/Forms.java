package id.kinerja.forms;

import id.kinerja.shared.LastClosing;
import id.kinerja.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads forms on the day of today, and lets none of them reach into a closed month. */
@Component
public class Forms {

    private final Clock clock;
    private final LastClosing closings;

    Forms(Clock clock, LastClosing closings) {
        this.clock = clock;
        this.closings = closings;
    }

    public Typed read(UnaryOperator<String> fields) {
        return new Typed(fields, today());
    }

    /** Somebody without any post belongs to no agency, and no month of his was closed. */
    public void mustBeOpen(Typed form, LocalDate from, @Nullable UnitId agency) {
        var opens = opens(agency);
        if (isClosed(from, opens)) {
            closed(form, Objects.requireNonNull(opens));
        }
    }

    /** Nothing reaches into a month that is closed: of each agency the first day that would be touched. */
    public void mustBeOpen(Typed form, Map<UnitId, LocalDate> touched) {
        opens(touched).ifPresent(opens -> closed(form, opens));
    }

    /** The first day on which every agency is open of which a closed month would be touched; none where none is. */
    public Optional<LocalDate> opens(Map<UnitId, LocalDate> touched) {
        var last = closings.lastClosed(List.copyOf(touched.keySet()));
        return touched.entrySet().stream()
                .filter(one -> last.containsKey(one.getKey()))
                .filter(one -> isClosed(one.getValue(), opens(last.get(one.getKey()))))
                .map(one -> opens(last.get(one.getKey())))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate opens(YearMonth lastClosed) {
        return lastClosed.plusMonths(1).atDay(1);
    }

    private static boolean isClosed(LocalDate day, @Nullable LocalDate opens) {
        return opens != null && day.isBefore(opens);
    }

    private static void closed(Typed form, LocalDate opens) {
        form.flaw(Typed.FROM, FormFlaw.CLOSED_MONTH, YearMonth.from(opens).minusMonths(1), opens);
    }

    /** The first day behind the closed months of an agency; none where nothing was ever closed. */
    public @Nullable LocalDate opens(@Nullable UnitId agency) {
        var last = agency == null ? null : closings.lastClosed(List.of(agency)).get(agency);
        return last == null ? null : opens(last);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }
}
