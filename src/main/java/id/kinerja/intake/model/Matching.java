package id.kinerja.intake.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column of a list means what: what the headings say, unless the officer has said otherwise before. */
public record Matching(Sheet sheet, int header, List<Matched> columns) {

    private static final int TITLES = 40;
    private static final int LETTERS = 26;
    // what counts the rows, and the column in which we gave problems back
    private static final Set<String> NO_FACTS = Set.of("no", "nomor", "nourut", "nomorurut", "masalah", "problem");

    /** One column of the file; no field where it is not used, and instead of it another where two would mean the same. */
    public record Matched(
            int column,
            String heading,
            @Nullable Field field,
            @Nullable Matched instead,
            boolean isRemembered) {

        /** As a spreadsheet calls it: A, B, … Z, AA. */
        public String letters() {
            var letters = new StringBuilder();
            for (var rest = column; rest >= 0; rest = rest / LETTERS - 1) {
                letters.insert(0, (char) ('A' + rest % LETTERS));
            }
            return letters.toString();
        }

        public boolean isUsed() {
            return field != null;
        }
    }

    public Matching {
        columns = List.copyOf(columns);
    }

    /** The sheet and row with the most known headings, a NIP among them; none where there is nothing like a list. */
    public static Optional<Matching> of(List<Sheet> sheets, Map<String, Optional<Field>> remembered) {
        Matching best = null;
        for (var sheet : sheets) {
            for (var i = 0; i < Math.min(TITLES, sheet.lines().size()); i++) {
                var tried = at(sheet, i, remembered);
                if (tried.isList()
                        && (best == null || tried.used().count() > best.used().count())) {
                    best = tried;
                }
            }
        }
        return best == null ? widest(sheets, remembered) : Optional.of(best);
    }

    /** Where no row names a NIP in a way that we know, the officer shows it to us in the fullest of the first rows. */
    private static Optional<Matching> widest(List<Sheet> sheets, Map<String, Optional<Field>> remembered) {
        return sheets.stream()
                .flatMap(sheet -> IntStream.range(
                                0, Math.min(TITLES, sheet.lines().size()))
                        .mapToObj(index -> at(sheet, index, remembered)))
                .filter(matching -> matching.columns().size() > 1)
                .reduce((one, other) -> other.columns().size() > one.columns().size() ? other : one);
    }

    private static Matching at(Sheet sheet, int index, Map<String, Optional<Field>> remembered) {
        var line = sheet.lines().get(index);
        var taken = new EnumMap<Field, Matched>(Field.class);
        var columns = new ArrayList<Matched>();
        for (var column = 0; column < line.cells().size(); column++) {
            var heading = line.cell(column).text().strip();
            if (heading.isEmpty()) {
                continue;
            }
            var known = remembered.get(Field.bare(heading));
            var meant = known == null ? Field.of(heading) : known;
            var instead = meant.map(taken::get);
            var field = instead.isPresent() ? Optional.<Field>empty() : meant;
            var matched = new Matched(column, heading, field.orElse(null), instead.orElse(null), known != null);
            field.ifPresent(one -> taken.put(one, matched));
            columns.add(matched);
        }
        return new Matching(sheet, index, columns);
    }

    private boolean isList() {
        return column(Field.NIP) >= 0 && used().count() > 1;
    }

    private Stream<Matched> used() {
        return columns.stream().filter(Matched::isUsed);
    }

    /** What says something, and is read by nobody although the officer never said so. */
    public List<Matched> passedOver() {
        return columns.stream()
                .filter(column -> !column.isUsed() && column.instead() == null && !column.isRemembered())
                .filter(column -> !NO_FACTS.contains(Field.bare(column.heading())))
                .filter(column -> below().stream()
                        .anyMatch(line -> !line.cell(column.column()).isBlank()))
                .toList();
    }

    /** The column of this field; -1 where the list has none. */
    public int column(Field field) {
        return used().filter(column -> column.field() == field)
                .mapToInt(Matched::column)
                .findFirst()
                .orElse(-1);
    }

    /** As the file calls the column of this field; as our own lists do where it has none. */
    public String heading(Field field) {
        return used().filter(column -> column.field() == field)
                .map(Matched::heading)
                .findFirst()
                .orElseGet(field::heading);
    }

    public boolean has(Field field) {
        return column(field) >= 0;
    }

    /** The row of the headings as the spreadsheet numbers it. */
    public int headerNumber() {
        return sheet.lines().get(header).number();
    }

    List<Sheet.Line> below() {
        return sheet.lines().subList(header + 1, sheet.lines().size());
    }

    /** The cells of a row by what they mean. */
    Map<Field, Sheet.Cell> cells(Sheet.Line line) {
        var cells = new EnumMap<Field, Sheet.Cell>(Field.class);
        for (var column : columns) {
            if (column.field() != null) {
                cells.put(column.field(), line.cell(column.column()));
            }
        }
        return cells;
    }
}
