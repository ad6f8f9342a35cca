package id.kinerja.bench;

import id.kinerja.cli.files.MonthFiles;
import id.kinerja.payslips.written.FactsReader;
import id.kinerja.payslips.written.FactsWriter;
import id.kinerja.shared.Ratio;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The facts of a month into text and back, in memory and on one core. */
final class WrittenAlone {

    private WrittenAlone() {}

    static String measure(Path input, int runs) {
        var persons = MonthFiles.read(input, BigMonth.MONTH, kind -> Ratio.of(100)).persons().stream()
                .map(Supplier::get)
                .toList();
        var texts = persons.stream().map(FactsWriter::write).toList();
        var characters = texts.stream().mapToLong(String::length).sum() / texts.size();
        return "%d characters; writing %s; reading %s"
                .formatted(
                        characters,
                        millisPerPerson(persons, FactsWriter::write, runs),
                        millisPerPerson(texts, FactsReader::read, runs));
    }

    private static <T> String millisPerPerson(List<T> all, Function<T, Object> act, int runs) {
        seconds(all, act);
        var millis = IntStream.range(0, runs)
                .mapToObj(run -> seconds(all, act) * 1e3 / all.size())
                .sorted()
                .toList();
        return String.format(
                Locale.ROOT,
                "%.4f · %.4f · %.4f ms per person",
                Collections.min(millis),
                millis.get(runs / 2),
                Collections.max(millis));
    }

    private static <T> double seconds(List<T> all, Function<T, Object> act) {
        var begin = System.nanoTime();
        var lost = all.stream().map(act).filter(made -> made.hashCode() == 0).count();
        var seconds = (System.nanoTime() - begin) / 1e9;
        if (lost == all.size()) {
            System.err.println("nothing was made");
        }
        return seconds;
    }
}
