package id.kinerja.intake.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column of a list means what: what the headings say, unless the officer has said otherwise before. */
public record Matching(Sheet sheet, int header, List<Matched> columns) {

    private static final int TITLES = 40;

    /** One column of the file; no field where it is not used, and instead of it another where two would mean the same. */
    public record Matched(
            int column,
            String heading,
            @Nullable Field field,
            @Nullable String instead,
            boolean isRemembered) {

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
        var taken = new EnumMap<Field, String>(Field.class);
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
            field.ifPresent(one -> taken.put(one, heading));
            columns.add(new Matched(column, heading, field.orElse(null), instead.orElse(null), known != null));
        }
        return new Matching(sheet, index, columns);
    }

    private boolean isList() {
        return column(Field.NIP) >= 0 && used().count() > 1;
    }

    private Stream<Matched> used() {
        return columns.stream().filter(Matched::isUsed);
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
