package id.kinerja.cases;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a case came to, in the words of the output files: a payment with its slip and days, or why there is none. */
record Found(Map<String, String> payment, List<Line> lines, List<Day> days, String unready) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** A line of {@code payslips.jsonl}. */
    record Line(String code, String label, String expression, long amount, String basis, List<String> facts) {}

    /** A row of {@code days.csv}. */
    record Day(String date, String status, String first, String last, String late, String early) {}

    static Found unready(String reasons) {
        return new Found(Map.of(), List.of(), List.of(), reasons);
    }

    boolean isUnready() {
        return payment.isEmpty();
    }

    long rupiah(String column) {
        return Long.parseLong(payment.get(column));
    }

    static String time(LocalDateTime time) {
        return SECONDS.format(time);
    }
}
