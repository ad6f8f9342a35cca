package id.kinerja.cli.files;

import id.kinerja.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything wrong with one file; each file has its own, so that files can be read side by side. */
final class Refusals {

    private final String file;
    private final List<Refusal> found = new ArrayList<>();

    Refusals(String file) {
        this.file = file;
    }

    void add(int line, FileFlaw flaw, Object... facts) {
        found.add(new Refusal(file, line, Message.of(flaw, facts)));
    }

    int count() {
        return found.size();
    }

    List<Refusal> byLine() {
        return found.stream().sorted(Comparator.comparingInt(Refusal::line)).toList();
    }
}
