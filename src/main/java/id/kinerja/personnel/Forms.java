package id.kinerja.personnel;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.LastClosing;
import id.kinerja.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Reads the forms of the personnel office on the day of today, and lets none of them reach into a closed month. */
@Component
class Forms {

    private final Clock clock;
    private final LastClosing closings;

    Forms(Clock clock, LastClosing closings) {
        this.clock = clock;
        this.closings = closings;
    }

    Typed read(UnaryOperator<String> fields) {
        return new Typed(fields, today());
    }

    /** Somebody without any post belongs to no agency, and no month of his was closed. */
    void mustBeOpen(Typed form, LocalDate from, PersonFile file) {
        file.counted()
                .ifPresent(held -> mustBeOpen(form, from, held.post().agency().id()));
    }

    void mustBeOpen(Typed form, LocalDate from, UnitId agency) {
        var last = closings.lastClosed(List.of(agency)).get(agency);
        if (last != null && !from.isAfter(last.atEndOfMonth())) {
            form.flaw(
                    Typed.FROM, FieldFlaw.CLOSED_MONTH, last, last.plusMonths(1).atDay(1));
        }
    }

    /** Nobody serves, or rises, before he was appointed. */
    static void mustBeInOffice(Typed form, LocalDate from, Nip nip) {
        if (nip.isBeforeOffice(from)) {
            form.flaw(Typed.FROM, FieldFlaw.BEFORE_OFFICE, nip.appointed());
        }
    }

    /** Ranks of one kind of employment are no ranks of another. */
    static void mustFit(Typed form, String rank, Employment employment) {
        if (Rank.exists(rank) && !new Rank(rank).fits(employment)) {
            form.flaw("rank", FieldFlaw.RANK_OF_OTHERS, rank, employment);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }
}
