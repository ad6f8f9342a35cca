package id.kinerja.personnel.model;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the digits of a NIP behind the date of birth say: year and month of the appointment, with a month of its own for
 * employees on contract, then the sex.
 */
public record NipPattern(int contractMonth) {

    private static final String EIGHTEEN_DIGITS = "[0-9]{18}";
    private static final int MONTH = 12;
    private static final int SEX = 14;
    private static final int MONTHS = 12;

    public Optional<NipFlaw> flaw(String digits, Employment employment) {
        if (!digits.matches(EIGHTEEN_DIGITS)) {
            return Optional.of(NipFlaw.NOT_18_DIGITS);
        }
        if (!Nip.isValid(digits)) {
            return Optional.of(NipFlaw.NO_BIRTH_DATE);
        }
        var month = Integer.parseInt(digits, MONTH, SEX, 10);
        if (month == contractMonth && employment != Employment.PPPK) {
            return Optional.of(NipFlaw.NOT_ON_CONTRACT);
        }
        if (month != contractMonth && (month < 1 || month > MONTHS)) {
            return Optional.of(NipFlaw.NO_MONTH);
        }
        return appointed(new Nip(digits));
    }

    private static Optional<NipFlaw> appointed(Nip nip) {
        if (!nip.appointed().isAfter(YearMonth.from(nip.born()))) {
            return Optional.of(NipFlaw.BEFORE_BIRTH);
        }
        var sex = nip.digits().charAt(SEX);
        return sex == '1' || sex == '2' ? Optional.empty() : Optional.of(NipFlaw.NO_SEX);
    }
}
