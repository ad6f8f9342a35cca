package id.kinerja.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of input files for tests, correct until a test spoils it, and the command run on it in this process. */
public final class MonthFolder {

    public static final String SARI = "198501012010011001";
    public static final String BUDI = "199003012015032004";
    public static final String TONO = "197712312003121002";
    public static final String NOBODY = "198001012005011009";
    public static final String EMPLOYEES_HEADER = "nip,name,unit,position,job_class,rank,employment,schedule,amount";
    public static final String SARI_ROW = SARI + ",Sari,Dinas A,Analis,7,III/b,PNS,office,6000000";
    public static final String BUDI_ROW = BUDI + ",Budi,Dinas A,Analis,9,IV/a,PNS,office,";
    public static final String TONO_ROW = TONO + ",Tono,Dinas B,Pengelola,5,II/c,PPPK,office,";
    public static final String SCHEDULES_HEADER = "schedule,weekday,start,end";

    private final Path input;
    private final Path output;

    private MonthFolder(Path root) {
        input = root.resolve("input");
        output = root.resolve("output");
    }

    /** Three employees of an office that works from Monday to Friday, and not one tap. */
    public static MonthFolder in(Path root) {
        var folder = new MonthFolder(root);
        try {
            Files.createDirectories(folder.input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.with("employees.csv", EMPLOYEES_HEADER, SARI_ROW, BUDI_ROW, TONO_ROW)
                .with(
                        "schedules.csv",
                        SCHEDULES_HEADER,
                        "office,1,07:30,16:00",
                        "office,2,07:30,16:00",
                        "office,3,07:30,16:00",
                        "office,4,07:30,16:00",
                        "office,5,07:30,16:30");
    }

    public MonthFolder with(String file, String... lines) {
        return withText(file, String.join("\n", lines) + "\n");
    }

    public MonthFolder withText(String file, String text) {
        return withBytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public MonthFolder withBytes(String file, byte[] bytes) {
        try {
            Files.write(input.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MonthFolder without(String file) {
        try {
            Files.delete(input.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path input() {
        return input;
    }

    public Path output() {
        return output;
    }

    /** {@code calculate} for October 2026 under common-60-40, unless the further arguments say otherwise. */
    public CommandRun calculate(String... more) {
        var all = new ArrayList<>(List.of("calculate", "--input", input.toString(), "--output", output.toString()));
        var given = Arrays.asList(more);
        if (!given.contains("--month")) {
            all.addAll(List.of("--month", "2026-10"));
        }
        if (!given.contains("--policy")) {
            all.addAll(List.of("--policy", "common-60-40"));
        }
        all.addAll(given);
        return CommandRun.of(all.toArray(String[]::new));
    }

    public String written(String file) {
        return text(output.resolve(file));
    }

    public List<String> lines(String file) {
        return written(file).lines().toList();
    }

    /** Every file of the output folder with its text; empty where there is no such folder. */
    public Map<String, String> allWritten() {
        var all = new TreeMap<String, String>();
        if (Files.exists(output)) {
            try (var files = Files.list(output)) {
                files.forEach(file -> all.put(file.getFileName().toString(), text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
