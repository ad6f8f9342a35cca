package id.kinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** How much memory a process and its children hold, each shared page divided among those that share it. */
final class Memory {

    private static final Pattern PROPORTIONAL = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");

    private Memory() {}

    static int ofFamily(int process) {
        var children = ProcessHandle.of(process).stream().flatMap(ProcessHandle::descendants);
        return LongStream.concat(LongStream.of(process), children.mapToLong(ProcessHandle::pid))
                .mapToInt(Memory::of)
                .sum();
    }

    private static int of(long process) {
        try {
            var told = PROPORTIONAL.matcher(Files.readString(Path.of("/proc/" + process + "/smaps_rollup")));
            return told.find() ? Integer.parseInt(told.group(1)) : 0;
        } catch (IOException e) {
            return 0; // a session that has just ended
        }
    }
}
