package id.kinerja.cli.calculate;

import static id.kinerja.cli.MonthFolder.BUDI_ROW;
import static id.kinerja.cli.MonthFolder.EMPLOYEES_HEADER;
import static id.kinerja.cli.MonthFolder.NOBODY;
import static id.kinerja.cli.MonthFolder.SARI;
import static id.kinerja.cli.MonthFolder.SARI_ROW;
import static id.kinerja.cli.MonthFolder.SCHEDULES_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.MonthFolder;
import id.kinerja.cli.files.FileFlaw;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of flaw alone: exactly one refusal, with its file, its line and its own sentence. */
class FileFlawTest {

    private static final Map<FileFlaw, Example> EXAMPLES = examples();
    private static final Properties ENGLISH = english();

    @TempDir
    Path temp;

    /** How a correct folder is spoiled, and where that is to be found. */
    private record Example(String place, Consumer<MonthFolder> spoil) {}

    @AfterEach
    void remove_the_link_out_of_the_folder() throws IOException {
        Files.deleteIfExists(temp.resolve("input/holidays.csv"));
    }

    @Test
    void every_flaw_has_an_example() {
        assertThat(EXAMPLES.keySet()).containsExactlyInAnyOrder(FileFlaw.values());
    }

    @ParameterizedTest
    @EnumSource
    void a_flaw_is_refused_with_its_place_and_its_sentence(FileFlaw flaw) {
        var example = EXAMPLES.get(flaw);
        var month = MonthFolder.in(temp);
        example.spoil().accept(month);
        var run = month.calculate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.errLines().getFirst()).matches(Pattern.quote(example.place() + ": ") + sentence(flaw));
        assertThat(month.output()).doesNotExist();
    }

    private static Map<FileFlaw, Example> examples() {
        var all = new EnumMap<FileFlaw, Example>(FileFlaw.class);
        ofFiles(all);
        ofForm(all);
        ofCells(all);
        ofRows(all);
        return all;
    }

    private static void ofFiles(Map<FileFlaw, Example> all) {
        all.put(FileFlaw.MISSING_FILE, new Example("pins.csv", month -> month.with("1_attlog.dat", "")));
        all.put(FileFlaw.UNKNOWN_FILE, new Example("Punches.csv", month -> month.with("Punches.csv", "nip,time")));
        all.put(FileFlaw.NOT_A_FILE, new Example("holidays.csv", month -> folderInPlaceOf(month, "holidays.csv")));
        all.put(FileFlaw.UNREADABLE, new Example("holidays.csv", FileFlawTest::unreadable));
        all.put(FileFlaw.NOT_UTF_8, new Example("holidays.csv:3", FileFlawTest::latin1));
    }

    private static void ofForm(Map<FileFlaw, Example> all) {
        all.put(FileFlaw.NOT_CSV, lines("holidays.csv:2", "date,name", "2026-10-12,\"a\"b"));
        all.put(FileFlaw.NO_HEADER, lines("holidays.csv:1", "", " "));
        all.put(FileFlaw.MISSING_COLUMN, lines("holidays.csv:2", "", "date"));
        all.put(FileFlaw.UNKNOWN_COLUMN, lines("holidays.csv:1", "date,name,colour"));
        all.put(FileFlaw.COLUMN_TWICE, lines("holidays.csv:1", "date,name,date"));
        all.put(FileFlaw.CELL_COUNT, lines("holidays.csv:3", "date,name", "", "2026-10-12,a,b"));
    }

    private static void ofCells(Map<FileFlaw, Example> all) {
        all.put(FileFlaw.BLANK, lines("punches.csv:2", "nip,time", SARI + ", "));
        all.put(FileFlaw.NOT_A_NIP, lines("punches.csv:2", "nip,time", "199002292015032004,2026-10-01 07:00"));
        all.put(
                FileFlaw.FORMULA,
                lines("employees.csv:3", EMPLOYEES_HEADER, SARI_ROW, BUDI_ROW.replace(",Budi", ",=Budi")));
        all.put(FileFlaw.UNKNOWN_NIP, lines("punches.csv:2", "nip,time", NOBODY + ",2026-10-01 07:00"));
        all.put(FileFlaw.NOT_A_DATE, lines("holidays.csv:2", "date,name", "2026-02-29,Libur"));
        all.put(FileFlaw.NOT_A_TIME, lines("punches.csv:2", "nip,time", SARI + ",2026-10-01T24:00"));
        all.put(FileFlaw.NOT_A_TIME_OF_DAY, lines("schedules.csv:2", SCHEDULES_HEADER, "office,1,7:30,16:00"));
        all.put(FileFlaw.NOT_COMMAS, lines("holidays.csv:1", "date;name", "2026-10-12;Libur"));
        all.put(FileFlaw.NOT_WHOLE, lines("sanctions.csv:2", "nip,level,from,months", SARI + ",light,2026-10-01,1.5"));
        all.put(FileFlaw.NOT_A_NUMBER, lines("measures.csv:2", "nip,measure,value", SARI + ",behaviour,\"96,5\""));
        all.put(FileFlaw.OUTSIDE, lines("measures.csv:2", "nip,measure,value", SARI + ",behaviour,100.01"));
        all.put(FileFlaw.NOT_A_WORD, lines("roll_calls.csv:2", "nip,date,attended", SARI + ",2026-10-01,ya"));
        all.put(
                FileFlaw.UNKNOWN_SCHEDULE,
                lines("employees.csv:3", EMPLOYEES_HEADER, SARI_ROW, BUDI_ROW.replace("office", "shift")));
    }

    private static void ofRows(Map<FileFlaw, Example> all) {
        all.put(FileFlaw.NIP_TWICE, lines("employees.csv:4", EMPLOYEES_HEADER, SARI_ROW, BUDI_ROW, SARI_ROW));
        all.put(FileFlaw.ROW_TWICE, lines("holidays.csv:3", "date,name", "2026-10-12,Libur", "2026-10-12,Libur"));
        all.put(
                FileFlaw.TO_BEFORE_FROM,
                lines("absences.csv:2", "nip,kind,from,to", SARI + ",sick,2026-10-02,2026-10-01"));
        all.put(FileFlaw.EMPTY_SHIFT, lines("schedules.csv:2", SCHEDULES_HEADER, "office,1,07:30,07:30"));
        all.put(
                FileFlaw.HOURS_MEET,
                lines("schedules.csv:3", SCHEDULES_HEADER, "office,1,07:30,16:00", "office,1,08:00,16:00"));
        all.put(
                FileFlaw.ABSENCES_OVERLAP,
                lines(
                        "absences.csv:3",
                        "nip,kind,from,to",
                        SARI + ",sick,2026-10-02,2026-10-05",
                        SARI + ",sick,2026-10-01,2026-10-02"));
        all.put(FileFlaw.PINS_MEET, lines("pins.csv:3", "pin,nip,device", "5," + SARI + ",", "5," + SARI + ",A"));
        all.put(
                FileFlaw.NOT_A_TAP,
                new Example(
                        "1_attlog.dat:2",
                        month -> month.with("pins.csv", "pin,nip").with("1_attlog.dat", "", "  5\t2026-10-01\t1\t0")));
    }

    private static Example lines(String place, String... lines) {
        var file = place.substring(0, place.indexOf(':'));
        return new Example(place, month -> month.with(file, lines));
    }

    private static void folderInPlaceOf(MonthFolder month, String file) {
        try {
            Files.createDirectory(month.input().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // reading a process's memory from its beginning fails, for root too
    private static void unreadable(MonthFolder month) {
        try {
            Files.createSymbolicLink(month.input().resolve("holidays.csv"), Path.of("/proc/self/mem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void latin1(MonthFolder month) {
        month.withBytes(
                "holidays.csv", "date,name\n\n2026-10-12,Libur caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String sentence(FileFlaw flaw) {
        return Stream.of(ENGLISH.getProperty(flaw.key()).split("\\{\\d}", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + ".*" + other)
                .orElseThrow();
    }

    private static Properties english() {
        var texts = new Properties();
        try (var stream = FileFlawTest.class.getResourceAsStream("/texts/en.properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
