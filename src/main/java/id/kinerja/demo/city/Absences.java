package id.kinerja.demo.city;

import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The absences of a person: at most one in each fortnight, within it, and none that meets a maternity leave. */
final class Absences {

    private static final int FORTNIGHT = 14;
    private static final int SELDOM_PER_MILLE = 230;
    private static final int OFTEN_PER_MILLE = 310;
    /** The day before which the numbered days of the calendar stood on a Thursday: fortnights begin on Mondays. */
    private static final int TO_MONDAY = 3;

    private static final List<Kind> KINDS = List.of(
            new Kind(AbsenceKind.ANNUAL, 30, 1, 5),
            new Kind(AbsenceKind.SICK, 16, 1, 3),
            new Kind(AbsenceKind.SICK_WITHOUT_LETTER, 6, 1, 1),
            new Kind(AbsenceKind.DUTY_TRAVEL, 30, 1, 3),
            new Kind(AbsenceKind.TRAINING, 8, 2, 5),
            new Kind(AbsenceKind.IMPORTANT_REASON, 3, 2, 4),
            new Kind(AbsenceKind.PERMISSION, 7, 1, 1));
    private static final Map<AbsenceKind, String> SERIES = Map.of(
            AbsenceKind.ANNUAL, "851.1",
            AbsenceKind.SICK, "851.3",
            AbsenceKind.SICK_WITHOUT_LETTER, "851.3",
            AbsenceKind.DUTY_TRAVEL, "094",
            AbsenceKind.TRAINING, "893.3",
            AbsenceKind.IMPORTANT_REASON, "851.6",
            AbsenceKind.PERMISSION, "850",
            AbsenceKind.MATERNITY, "851.2");
    private static final int[] WEIGHTS = KINDS.stream().mapToInt(Kind::weight).toArray();

    private Absences() {}

    /** A kind of absence: how often it comes and how long it lasts. */
    private record Kind(AbsenceKind kind, int weight, int shortest, int longest) {}

    /** The documents that cover any of the days, both ends included. */
    static Stream<Document> between(Person person, LocalDate first, LocalDate last) {
        var asked = new Absence(AbsenceKind.ANNUAL, first, last);
        var ordinary = LongStream.rangeClosed(fortnight(first), fortnight(last))
                .mapToObj(fortnight -> within(person, fortnight))
                .flatMap(Optional::stream)
                .filter(absence -> absence.overlaps(asked) && !meetsMaternity(person, absence));
        return Stream.concat(Maternity.leave(person, first, last), ordinary)
                .map(absence -> new Document(absence, letter(person, absence)));
    }

    static boolean excuse(Person person, LocalDate date) {
        var ordinary = within(person, fortnight(date));
        if (ordinary.isPresent() && ordinary.get().covers(date)) {
            return true;
        }
        return Maternity.leave(person, date, date).findAny().isPresent();
    }

    private static Optional<Absence> within(Person person, long fortnight) {
        var chance = Chance.of("absence", person.key(), fortnight);
        if (!chance.perMille(person.temperament() == Temperament.DILIGENT ? SELDOM_PER_MILLE : OFTEN_PER_MILLE)) {
            return Optional.empty();
        }
        var kind = KINDS.get(chance.weighted(WEIGHTS));
        var days = chance.around(kind.shortest(), kind.longest());
        var weekday = chance.below(5);
        var offset = weekday + (weekday + days > 7 || chance.perMille(500) ? 0 : 7);
        var from = LocalDate.ofEpochDay(fortnight * FORTNIGHT - TO_MONDAY + offset);
        return Optional.of(new Absence(kind.kind(), from, from.plusDays(days - 1)));
    }

    private static boolean meetsMaternity(Person person, Absence absence) {
        return Maternity.leave(person, absence.from(), absence.to()).findAny().isPresent();
    }

    private static String letter(Person person, Absence absence) {
        var number =
                Chance.of("letter", person.key(), absence.from().toEpochDay()).between(11, 989);
        return String.join(
                "/",
                SERIES.get(absence.kind()),
                Integer.toString(number),
                person.agency(),
                Integer.toString(absence.from().getYear()));
    }

    private static long fortnight(LocalDate date) {
        return Math.floorDiv(date.toEpochDay() + TO_MONDAY, FORTNIGHT);
    }
}
