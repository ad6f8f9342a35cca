package id.kinerja.allowance.model;

import id.kinerja.marks.model.Marked;
import id.kinerja.marks.model.Term;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import java.util.List;
import java.util.stream.Stream;

/**
 * The allowance of one person and month: it is its lines, and every total is their sum. While the steps write, it also
 * carries the month's amount and the factors that wait for the next lines.
 */
public record Payslip(Marked amount, Rupiah ceiling, List<Marked> waiting, List<Line> lines) {

    public Payslip {
        waiting = List.copyOf(waiting);
        lines = List.copyOf(lines);
    }

    static Payslip blank(Marked amount, Rupiah ceiling) {
        return new Payslip(amount, ceiling, List.of(), List.of());
    }

    public Rupiah gross() {
        return sum(Account.GROSS);
    }

    /** What was withheld on an account, as a positive sum. */
    public Rupiah withheld(Account account) {
        return sum(account).negated();
    }

    public Rupiah net() {
        return lines.stream().map(Line::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Payslip with(Line line) {
        return new Payslip(
                amount,
                ceiling,
                waiting,
                Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    Payslip with(Marked factor) {
        return new Payslip(
                amount,
                ceiling,
                Stream.concat(waiting.stream(), Stream.of(factor)).toList(),
                lines);
    }

    /** A line of gross: the term, the factors that wait, rounded as its rule says. */
    Payslip withGross(LineRule rule, Term term, List<Message> facts) {
        return with(grossLine(rule, term, facts));
    }

    /** A line that takes from gross. */
    Payslip withDeduction(LineRule rule, Term term, List<Message> facts) {
        var line = grossLine(rule, term, facts);
        return with(
                new Line(rule, Account.GROSS, line.expression(), line.amount().negated(), line.facts(), List.of()));
    }

    Line grossLine(LineRule rule, Term term, List<Message> facts) {
        var scaled = waiting.stream().map(Marked::term).reduce(term, Term::times);
        var reasons = Stream.concat(facts.stream(), waiting.stream().flatMap(factor -> factor.facts().stream()));
        return new Line(
                rule,
                Account.GROSS,
                scaled.text(),
                scaled.value().rounded(rule.rounding()),
                reasons.toList(),
                List.of());
    }

    private Rupiah sum(Account account) {
        return lines.stream()
                .filter(line -> line.account() == account)
                .map(Line::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
