package id.kinerja.cli.files;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Taps of terminals that belong to nobody known, counted for each export and PIN. */
public final class UnknownTaps {

    private final Map<Of, Integer> counts = new TreeMap<>();

    /** So many taps of one PIN in one export. */
    public record Count(String file, String pin, int taps) {}

    private record Of(String file, String pin) implements Comparable<Of> {

        @Override
        public int compareTo(Of other) {
            var byFile = file.compareTo(other.file);
            return byFile == 0 ? pin.compareTo(other.pin) : byFile;
        }
    }

    void add(String file, String pin) {
        counts.merge(new Of(file, pin), 1, Integer::sum);
    }

    /** By export, then by PIN. */
    public List<Count> counts() {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey().file(), entry.getKey().pin(), entry.getValue()))
                .toList();
    }

    public int lines() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int pins() {
        return (int) counts.keySet().stream().map(Of::pin).distinct().count();
    }
}
