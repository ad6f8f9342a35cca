package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.Marked;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Message;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rounding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The allowance chapter of a policy: a list of steps, each of which writes its line on the slip. */
public record AllowancePolicy(@Nullable ClassTable classes, List<Step> steps, Bounds bounds) {

    public AllowancePolicy {
        steps = List.copyOf(steps);
    }

    public Payslip payslip(PersonMonth person, Judged judged) {
        var amount = classes == null ? Marked.NOTHING : MonthlyAmount.of(person, judged.days(), classes);
        var slip = Payslip.blank(amount, ceiling(person, amount).rounded(Rounding.HALF_UP));
        for (var step : inForce(person, judged.days())) {
            slip = step.write(person, judged, slip);
        }
        slip = bounds.write(slip);
        for (var step : steps) {
            slip = step instanceof Withholding withholding ? withholding.write(person, judged, slip) : slip;
        }
        return slip;
    }

    /** The codes of the lines that make gross, in the order of the steps; the bounds come last. */
    public List<String> components() {
        return Stream.concat(gross().flatMap(step -> step.codes().stream()), Bounds.CODES.stream())
                .distinct()
                .toList();
    }

    Stream<Message> lacks(PersonMonth person, AttendanceMonth days) {
        var ofAmount = classes == null ? Stream.<Message>empty() : MonthlyAmount.lacks(person, days, classes);
        var ofGross = inForce(person, days).stream().flatMap(step -> step.lacks(person, days));
        var ofRest = steps.stream().filter(Withholding.class::isInstance).flatMap(step -> step.lacks(person, days));
        return Stream.of(ofAmount, ofGross, ofRest).flatMap(reasons -> reasons);
    }

    Map<MeasureKind, Ratio> scales() {
        var scales = new HashMap<MeasureKind, Ratio>();
        gross().forEach(step -> scales.putAll(step.scales()));
        return scales;
    }

    /** The steps of gross that govern this person: a leave that replaces gross leaves only the factors beside it. */
    private List<GrossStep> inForce(PersonMonth person, AttendanceMonth days) {
        var replacing = gross().filter(step -> step.replacesGross(person, days)).findFirst();
        return gross().filter(step -> step instanceof FactorStep
                        || replacing.map(step::equals).orElse(!(step instanceof WholeMonthLeave)))
                .toList();
    }

    private Ratio ceiling(PersonMonth person, Marked amount) {
        return gross().map(step -> step.ceiling(person, amount.value())).reduce(Ratio.ZERO, Ratio::plus);
    }

    private Stream<GrossStep> gross() {
        return steps.stream().filter(GrossStep.class::isInstance).map(GrossStep.class::cast);
    }
}
