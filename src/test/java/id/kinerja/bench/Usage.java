package id.kinerja.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/** What processes used so far, as the kernel counts it: less at the mercy of other work on the machine than the clock. */
final class Usage {

    private static final double TICKS_PER_SECOND = 100;
    private static final int TICKS = 11; // behind the name of the program, which may hold blanks
    private static final int KINDS = 4; // of itself as user and as kernel, and the same of its ended children

    private Usage() {}

    /** The seconds of processor that a process and those it started used. */
    static double processorSeconds(long process) {
        var children = ProcessHandle.of(process).stream().flatMap(ProcessHandle::descendants);
        return LongStream.concat(LongStream.of(process), children.mapToLong(ProcessHandle::pid))
                        .map(Usage::ticks)
                        .sum()
                / TICKS_PER_SECOND;
    }

    /** The memory of those that a process started, each shared page divided among those that share it. */
    static long childrensKilobytes(long process) {
        return ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(child -> kilobytes(child.pid(), "smaps_rollup", "Pss:"))
                .sum();
    }

    private static long ticks(long process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            var facts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(facts, TICKS, TICKS + KINDS)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    /** The kernel's own high-water mark of resident memory; 0 once the process is gone. */
    static long peakKilobytes(long process) {
        return kilobytes(process, "status", "VmHWM:");
    }

    private static long kilobytes(long process, String file, String fact) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/" + file))) {
            return lines.filter(line -> line.startsWith(fact))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0L);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
