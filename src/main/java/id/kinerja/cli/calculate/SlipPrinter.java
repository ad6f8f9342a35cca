package id.kinerja.cli.calculate;

import id.kinerja.allowance.model.Line;
import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Figures;
import id.kinerja.shared.Language;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** A slip to read in the terminal: every line with its arithmetic, its article and what stands behind it. */
final class SlipPrinter {

    private static final int WIDTH = 58;
    private static final int MONEY = 18;

    private final PrintWriter out;
    private final Texts texts;
    private final Figures figures;

    private SlipPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.texts = Texts.in(language);
        this.figures = Figures.in(language);
    }

    /** Whether the person is among these; his slip, or why he has none, is then printed. */
    static boolean print(
            String nip, List<Supplier<PersonMonth>> persons, Policy policy, CommandSpec spec, Language language) {
        var person = persons.stream()
                .map(Supplier::get)
                .filter(one -> one.employee().nip().digits().equals(nip))
                .findFirst();
        var printer = new SlipPrinter(spec.commandLine().getOut(), language);
        person.ifPresent(found -> printer.print(MonthCalculation.of(found, policy), policy));
        return person.isPresent();
    }

    private void print(Outcome outcome, Policy policy) {
        var person = outcome.person();
        var employee = person.employee();
        out.println(texts.say(
                CalculateText.SLIP_HEAD, employee.name(), employee.nip(), employee.position(), employee.unit()));
        out.println(texts.say(CalculateText.SLIP_POLICY, person.month(), policy.id(), policy.basis()));
        switch (outcome) {
            case Outcome.Ready ready -> print(ready);
            case Outcome.Unready unready -> {
                out.println(texts.say(CalculateText.SLIP_UNREADY));
                unready.reasons().forEach(reason -> out.println("  - " + texts.say(reason)));
            }
        }
        out.flush();
    }

    private void print(Outcome.Ready ready) {
        var slip = ready.payslip();
        slip.lines().forEach(this::print);
        out.println();
        total(CalculateText.SLIP_CEILING, slip.ceiling());
        total(CalculateText.SLIP_GROSS, slip.gross());
        total(CalculateText.SLIP_NET, slip.net());
    }

    private void print(Line line) {
        out.println();
        out.println(padded(line.rule().label(), line.amount()));
        out.println("    = " + figures.spelled(line.expression()));
        for (var part : line.parts()) {
            out.println("      " + padded(part.label(), part.amount()));
        }
        out.println("    " + texts.say(CalculateText.SLIP_BASIS, line.rule().basis()));
        line.facts().forEach(fact -> out.println("    - " + texts.say(fact)));
    }

    private void total(CalculateText label, Rupiah amount) {
        out.println(padded(texts.say(label), amount));
    }

    private String padded(String label, Rupiah amount) {
        var money = figures.rupiah(amount);
        var gap = Math.max(1, WIDTH - label.length()) + Math.max(0, MONEY - money.length());
        return label + " ".repeat(gap) + money;
    }
}
