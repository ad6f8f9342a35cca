package id.kinerja.bench;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.cli.files.MonthFiles;
import id.kinerja.marks.model.PersonMonth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The calculation with its explanation, from facts in memory to payslips, on one core. */
final class CalculationAlone {

    private CalculationAlone() {}

    static String measure(Path input, String id, int runs) {
        var policy =
                PolicyFile.read(StarterPolicies.text(id).orElseThrow()).policy().orElseThrow();
        var gathered = MonthFiles.read(input, BigMonth.MONTH, policy::scaleOf);
        if (!gathered.refusals().isEmpty()) {
            // the one policy that scales behaviour differently has measures of its own
            return "not measured: " + gathered.refusals().getFirst();
        }
        var persons = gathered.persons().stream().map(Supplier::get).toList();
        millisPerPerson(persons, policy);
        var millis = new ArrayList<Double>();
        for (var run = 0; run < runs; run++) {
            millis.add(millisPerPerson(persons, policy));
        }
        Collections.sort(millis);
        return String.format(
                Locale.ROOT,
                "%.3f · %.3f · %.3f ms per person",
                millis.getFirst(),
                millis.get(runs / 2),
                millis.getLast());
    }

    private static double millisPerPerson(List<PersonMonth> persons, Policy policy) {
        var begin = System.nanoTime();
        var lines = 0L;
        for (var person : persons) {
            lines += MonthCalculation.of(person, policy) instanceof Outcome.Ready ready
                    ? ready.payslip().lines().size()
                    : 0;
        }
        if (lines == 0) {
            System.err.println("not one line for " + policy.id());
        }
        return (System.nanoTime() - begin) / 1e6 / persons.size();
    }
}
