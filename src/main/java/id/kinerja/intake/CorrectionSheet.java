package id.kinerja.intake;

import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Matching;
import id.kinerja.intake.model.Problem;
import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Line;
import id.kinerja.shared.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a list with one column more, in which stands what is wrong. */
public final class CorrectionSheet {

    private static final List<String> BLANK = List.of("");

    private CorrectionSheet() {}

    /** How a problem is told, in the language of whoever asks, and the heading above it. */
    public record Words(String heading, Function<Message, String> say) {}

    static List<List<String>> of(Preview preview, Words words) {
        var matching = preview.matching();
        var lines = matching.sheet().lines();
        var column = matching.columns().stream()
                .filter(one -> one.heading().equals(words.heading()))
                .mapToInt(one -> one.column())
                .findFirst()
                .orElseGet(() -> lines.stream()
                        .mapToInt(line -> line.cells().size())
                        .max()
                        .orElse(0));
        var told = told(preview, words);
        told.put(matching.headerNumber(), words.heading());
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            while (rows.size() < line.number() - 1) {
                rows.add(BLANK);
            }
            rows.add(row(line, column, told.getOrDefault(line.number(), "")));
        }
        return rows;
    }

    /** The columns whose numbers a spreadsheet would round. */
    static Set<Integer> numbers(Matching matching) {
        return Stream.of(matching.column(Field.NIP), matching.column(Field.SUPERIOR))
                .filter(column -> column >= 0)
                .collect(Collectors.toSet());
    }

    private static Map<Integer, String> told(Preview preview, Words words) {
        var told = new HashMap<Integer, String>();
        for (Problem problem : preview.plan().problems()) {
            var field = problem.field() == null ? "" : preview.matching().heading(problem.field()) + ": ";
            told.merge(problem.row(), field + words.say().apply(problem.remedy()), (one, other) -> one + " | " + other);
        }
        return told;
    }

    private static List<String> row(Line line, int column, String told) {
        var cells = new ArrayList<>(line.cells().stream().map(Cell::text).toList());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, told);
        return cells;
    }
}
