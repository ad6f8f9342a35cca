package id.kinerja.allowance.model;

import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import java.util.List;

/** One line of a payslip: an amount, the arithmetic that made it, the article, and the days, taps or logs behind it. */
public record Line(
        LineRule rule, Account account, String expression, Rupiah amount, List<Message> facts, List<Part> parts) {

    /** A part shown under a line; the parts add up to it. */
    public record Part(String label, Rupiah amount) {}

    public Line {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}
