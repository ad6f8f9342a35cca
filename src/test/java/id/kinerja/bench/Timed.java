package id.kinerja.bench;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** One finished run of a program as the user sees it: seconds from start to end, and the most memory it held. */
record Timed(double seconds, long peakKilobytes) {

    private static final int LOOK_EVERY_MILLIS = 100; // seldom, so that looking takes nothing from the run on two cores

    static Timed run(List<String> command) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                .start();
        var peak = 0L;
        while (process.isAlive()) {
            peak = Math.max(peak, Usage.peakKilobytes(process.pid()));
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Timed((System.nanoTime() - begin) / 1e9, peak);
    }
}
