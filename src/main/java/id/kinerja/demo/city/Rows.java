package id.kinerja.demo.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The rows of a data file of the city: cells between bars, comments behind a hash. */
final class Rows {

    private Rows() {}

    static List<Row> of(String file) {
        try (var stream = Rows.class.getResourceAsStream("/demo/" + file + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row, and how far it is indented. */
    record Row(int indent, List<String> cells) {

        static Row of(String line) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            return new Row(line.length() - line.stripLeading().length(), cells);
        }

        /** The cell, or an empty text behind the last one. */
        String text(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }

        int number(int at) {
            return Integer.parseInt(text(at), 10);
        }

        List<String> words(int at) {
            return text(at).isEmpty() ? List.of() : List.of(text(at).split(" +"));
        }
    }
}
