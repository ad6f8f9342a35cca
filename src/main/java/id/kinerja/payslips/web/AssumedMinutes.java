package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Line;
import id.kinerja.marks.model.MarkText;
import id.kinerja.payslips.model.Prospect;
import id.kinerja.shared.Message;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Tells accepted minutes from those that wait or are only assumed, in the lines of a month that is not closed. */
final class AssumedMinutes {

    private final Prospect prospect;
    private final Set<Message> certain = new HashSet<>();

    AssumedMinutes(Prospect prospect) {
        this.prospect = prospect;
        prospect.soFar().payslip().lines().forEach(line -> certain.addAll(line.facts()));
    }

    Line named(Line line) {
        var facts = line.facts().stream().flatMap(this::named).toList();
        return new Line(line.rule(), line.account(), line.expression(), line.amount(), facts, line.parts());
    }

    private Stream<Message> named(Message fact) {
        if (certain.contains(fact)) {
            return Stream.of(fact);
        }
        return switch (fact.key()) {
            case MarkText.MINUTES -> Stream.of(minutes());
            case MarkText.MINUTES_OF ->
                Stream.of(Message.of(
                        AllowanceText.MINUTES_PROJECTED_OF,
                        minutes(),
                        fact.facts().get(1)));
            case MarkText.LOG -> Stream.empty();
            default -> Stream.of(fact);
        };
    }

    private Message minutes() {
        return Message.of(
                AllowanceText.MINUTES_PROJECTED,
                prospect.verifiedMinutes(),
                prospect.submittedMinutes(),
                prospect.assumedMinutes());
    }
}
