package id.kinerja.cases;

import id.kinerja.allowance.model.Account;
import id.kinerja.allowance.model.Line;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Payslip;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says the outcome of the model in the words of the output files, so that both spellings can be compared. */
final class ModelAnswer {

    private ModelAnswer() {}

    static Found of(Outcome outcome, List<String> components) {
        return switch (outcome) {
            case Outcome.Unready unready ->
                Found.unready(unready.reasons().stream()
                        .map(Texts.in(Language.EN)::say)
                        .collect(Collectors.joining("; ")));
            case Outcome.Ready ready -> ready(ready, components);
        };
    }

    private static Found ready(Outcome.Ready ready, List<String> components) {
        var slip = ready.payslip();
        var payment = new LinkedHashMap<String, String>();
        var jobClass = ready.person().classAtEndOfMonth();
        payment.put("job_class", jobClass == null ? "" : jobClass.toString());
        payment.put("ceiling", Long.toString(slip.ceiling().amount()));
        payment.put("gross", Long.toString(slip.gross().amount()));
        payment.put("tax", Long.toString(slip.withheld(Account.TAX).amount()));
        payment.put(
                "contribution",
                Long.toString(slip.withheld(Account.CONTRIBUTION).amount()));
        payment.put("zakat", Long.toString(slip.withheld(Account.ZAKAT).amount()));
        payment.put("net", Long.toString(slip.net().amount()));
        components.forEach(code -> payment.put(code, Long.toString(component(slip, code))));
        var lines = slip.lines().stream().map(ModelAnswer::line).toList();
        var days = ready.judged().days().days().stream().map(ModelAnswer::day).toList();
        return new Found(payment, lines, days, "");
    }

    private static long component(Payslip slip, String code) {
        return slip.lines().stream()
                .filter(line ->
                        line.account() == Account.GROSS && line.rule().code().equals(code))
                .mapToLong(line -> line.amount().amount())
                .sum();
    }

    private static Found.Line line(Line line) {
        return new Found.Line(
                line.rule().code(),
                line.rule().label(),
                line.expression(),
                line.amount().amount(),
                line.rule().basis().text(),
                line.facts().stream().map(Texts.in(Language.ID)::say).toList());
    }

    private static Found.Day day(AttendanceDay day) {
        return new Found.Day(
                day.date().toString(),
                Codes.of(day.status()),
                time(day.arrival()),
                time(day.departure()),
                Integer.toString(day.lateMinutes()),
                Integer.toString(day.earlyMinutes()));
    }

    private static String time(@Nullable LocalDateTime tap) {
        return tap == null ? "" : Found.time(tap);
    }
}
