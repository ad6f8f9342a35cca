package id.kinerja.demo.city;

import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.organization.model.Nip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Maternity leave, three months each: mothers of the cast take turns without a gap, others come as it happens. */
final class Maternity {

    private static final int MONTHS = 3;
    private static final int YOUNGEST = 2001;
    private static final int OLDEST = 1984;
    private static final int BIRTHS_PER_MILLE = 140;

    private static final List<Nip> CAST = CastRows.read().stream()
            .filter(member -> member.isMarked("ibu"))
            .map(CastRows.Member::nip)
            .toList();

    private Maternity() {}

    /** The mother of the cast who is on leave in a month. */
    static Nip castMother(YearMonth month) {
        return CAST.get(Math.floorMod(turn(month), CAST.size()));
    }

    /** The leave of a person that touches the days from the first to the last. */
    static Stream<Absence> leave(Person person, LocalDate first, LocalDate last) {
        var all =
                person.agency().equals(City.CAST_AGENCY) ? inTurn(person, first, last) : byChance(person, first, last);
        return all.filter(leave -> leave.overlaps(new Absence(AbsenceKind.MATERNITY, first, last)));
    }

    private static Stream<Absence> inTurn(Person person, LocalDate first, LocalDate last) {
        if (!CAST.contains(person.nip())) {
            return Stream.of();
        }
        return IntStream.rangeClosed(turn(YearMonth.from(first)), turn(YearMonth.from(last)))
                .filter(turn -> CAST.get(Math.floorMod(turn, CAST.size())).equals(person.nip()))
                .mapToObj(turn -> from(LocalDate.of(0, MONTHS, 1).plusMonths((long) turn * MONTHS)));
    }

    // every other year only, and begun early enough to end within it, so that no leave meets the next one
    private static Stream<Absence> byChance(Person person, LocalDate first, LocalDate last) {
        var born = Nips.birthYear(person.nip());
        if (Sex.of(person.nip()) == Sex.MAN || born < OLDEST || born > YOUNGEST) {
            return Stream.of();
        }
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> (year + born) % 2 == 0)
                .mapToObj(year -> {
                    var chance = Chance.of("birth", person.key(), year);
                    var day = LocalDate.of(year, 1, 2).plusDays(chance.below(270));
                    return chance.perMille(BIRTHS_PER_MILLE) ? Stream.of(from(day)) : Stream.<Absence>of();
                })
                .flatMap(leave -> leave);
    }

    private static Absence from(LocalDate day) {
        return new Absence(AbsenceKind.MATERNITY, day, day.plusMonths(MONTHS).minusDays(1));
    }

    // turns begin in March, June, September and December
    private static int turn(YearMonth month) {
        return Math.floorDiv(Months.number(month) - 2, MONTHS);
    }
}
