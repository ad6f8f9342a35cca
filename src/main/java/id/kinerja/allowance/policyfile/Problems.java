package id.kinerja.allowance.policyfile;

import id.kinerja.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects everything wrong with a file, so that its author hears of all at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Node where, PolicyFlaw flaw, Object... facts) {
        add(lineOf(where), flaw, facts);
    }

    void add(int line, PolicyFlaw flaw, Object... facts) {
        found.add(new Problem(line, Message.of(flaw, facts)));
    }

    List<Problem> byLine() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }

    int count() {
        return found.size();
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
