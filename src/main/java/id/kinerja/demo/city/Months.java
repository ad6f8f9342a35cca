package id.kinerja.demo.city;

import java.time.YearMonth;

/** Months as numbers in a row. */
final class Months {

    private static final int OF_A_YEAR = 12;

    private Months() {}

    static int number(YearMonth month) {
        return month.getYear() * OF_A_YEAR + month.getMonthValue() - 1;
    }
}
