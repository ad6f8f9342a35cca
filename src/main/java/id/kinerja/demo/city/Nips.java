package id.kinerja.demo.city;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives employee numbers: date of birth, month of appointment, sex, and a serial number that makes them one of a kind. */
final class Nips {

    private static final String CONTRACT = "21";
    private static final int LAST_APPOINTED = 2024;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 4, 12);

    private final Set<String> given = new HashSet<>();

    void taken(Nip nip) {
        given.add(nip.digits());
    }

    Nip next(Sex sex, Employment employment, int jobClass, Chance chance) {
        var born = born(employment, jobClass, chance);
        var stem = digits(born.getYear(), 4)
                + digits(born.getMonthValue(), 2)
                + digits(born.getDayOfMonth(), 2)
                + appointed(born.getYear(), employment, chance)
                + (sex == Sex.MAN ? "1" : "2");
        var serial = chance.between(1, 9);
        while (!given.add(stem + digits(serial, 3))) {
            serial++;
        }
        return new Nip(stem + digits(serial, 3));
    }

    /** The day on which the number says that its owner began; a contract names no month and began in March. */
    static LocalDate firstDay(Nip nip) {
        var month = nip.digits().substring(12, 14);
        var year = Integer.parseInt(nip.digits().substring(8, 12), 10);
        return LocalDate.of(year, month.equals(CONTRACT) ? 3 : Integer.parseInt(month, 10), 1);
    }

    /** Since when its owner holds the post that he held when the city was counted. */
    static LocalDate inPostSince(Nip nip) {
        var chance = Chance.of("post", Long.parseLong(nip.digits(), 10));
        var since = LocalDate.of(chance.between(2017, 2024), chance.between(1, 12), 1);
        return since.isBefore(firstDay(nip)) ? firstDay(nip) : since;
    }

    static int birthYear(Nip nip) {
        return Integer.parseInt(nip.digits().substring(0, 4), 10);
    }

    private static LocalDate born(Employment employment, int jobClass, Chance chance) {
        var year = switch (employment) {
            case CPNS -> chance.between(1997, 2002);
            case PPPK -> chance.around(1978, 2000);
            case PNS ->
                jobClass >= 13
                        ? chance.around(1968, 1976)
                        : jobClass >= 11
                                ? chance.around(1970, 1986)
                                : jobClass >= 9 ? chance.around(1973, 1992) : chance.around(1972, 2000);
        };
        return LocalDate.of(year, 1, 1).plusDays(chance.below(365));
    }

    private static String appointed(int birthYear, Employment employment, Chance chance) {
        return switch (employment) {
            case CPNS -> "2025" + digits(chance.between(3, 6), 2);
            case PPPK -> digits(Math.max(birthYear + 22, chance.between(2021, 2025)), 4) + CONTRACT;
            case PNS ->
                digits(Math.min(LAST_APPOINTED, birthYear + chance.around(22, 32)), 4) + digits(chance.any(MONTHS), 2);
        };
    }

    private static String digits(int number, int places) {
        var text = Integer.toString(number);
        return "0".repeat(places - text.length()) + text;
    }
}
