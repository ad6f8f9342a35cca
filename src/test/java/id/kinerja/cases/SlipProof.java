package id.kinerja.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.Payslip;
import java.util.List;

/** What holds for every slip of every case, whatever the case expects. */
final class SlipProof {

    private static final List<String> TAPLESS = List.of("absent", "excused", "off");

    private SlipProof() {}

    static void check(Found found, Payslip slip) {
        totals(found);
        for (var i = 0; i < found.lines().size(); i++) {
            var line = found.lines().get(i);
            arithmetic(line, slip.lines().get(i));
            assertThat(line.label()).isNotBlank();
            assertThat(line.basis()).isNotBlank();
            assertThat(line.facts()).as("facts of %s", line.code()).isNotEmpty().allMatch(fact -> !fact.isBlank());
        }
        found.days().forEach(SlipProof::day);
    }

    private static void totals(Found found) {
        var gross = found.rupiah("gross");
        var withheld = found.rupiah("tax") + found.rupiah("contribution") + found.rupiah("zakat");
        assertThat(found.lines().stream().mapToLong(Found.Line::amount).sum())
                .as("the lines add up to net")
                .isEqualTo(found.rupiah("net"))
                .isEqualTo(gross - withheld);
        var columns = List.copyOf(found.payment().keySet());
        assertThat(columns.subList(columns.indexOf("net") + 1, columns.size()).stream()
                        .mapToLong(found::rupiah)
                        .sum())
                .as("the components add up to gross")
                .isEqualTo(gross);
        assertThat(gross).as("gross").isBetween(0L, found.rupiah("ceiling"));
        assertThat(found.rupiah("net")).as("net").isNotNegative();
    }

    private static void arithmetic(Found.Line line, id.kinerja.allowance.model.Line written) {
        var value = Arithmetic.of(line.expression());
        var positive = value.signum() < 0 ? value.negated() : value;
        assertThat(positive.rounded(written.rule().rounding()).amount())
                .as("%s = %s", line.code(), line.expression())
                .isEqualTo(Math.abs(line.amount()));
        if (!written.parts().isEmpty()) {
            assertThat(written.parts().stream()
                            .mapToLong(part -> part.amount().amount())
                            .sum())
                    .as("the parts of %s", line.code())
                    .isEqualTo(line.amount());
        }
    }

    private static void day(Found.Day day) {
        if (TAPLESS.contains(day.status())) {
            assertThat(List.of(day.first(), day.last(), day.late(), day.early()))
                    .as(day.toString())
                    .containsExactly("", "", "0", "0");
        }
        assertThat(day.first().isEmpty())
                .as(day.toString())
                .isEqualTo(TAPLESS.contains(day.status()) || day.status().equals("missing_in"));
        assertThat(day.last().isEmpty())
                .as(day.toString())
                .isEqualTo(TAPLESS.contains(day.status()) || day.status().equals("missing_out"));
    }
}
