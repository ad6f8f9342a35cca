package id.kinerja.intake;

import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Kind;
import id.kinerja.shared.Refused;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of a file is kept while it is read, so that no file takes the room of the whole house. Cells that say the same
 * are one and the same, for most of a list are the same few units, ranks and positions.
 */
final class CellCount {

    static final int MOST_COLUMNS = 300;
    static final int MOST_CELLS = 3_000_000;
    static final int MOST_TEXTS = 300_000;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_LETTERS = 20_000_000;

    private final Map<Kind, Map<String, Cell>> known = new EnumMap<>(Kind.class);
    private int rows;
    private int cells;
    private int texts;
    private int letters;

    /** One row more, of so many cells; of a row wider than any list the rest is left out. */
    int row(int width) {
        if (++rows > MOST_ROWS) {
            throw Refused.because(IntakeRefusal.TOO_MANY_ROWS, MOST_ROWS);
        }
        var kept = Math.min(width, MOST_COLUMNS);
        cells += kept;
        if (cells > MOST_CELLS) {
            throw Refused.because(IntakeRefusal.TOO_MANY_CELLS, MOST_CELLS);
        }
        return kept;
    }

    /** The number of a row as it was written, for the rows between two are counted too, whatever they hold. */
    int number(long number) {
        if (number < 1 || number > WorkbookLook.LAST_ROW) {
            throw Refused.because(IntakeRefusal.OUTSIDE_SHEET, number);
        }
        return (int) number;
    }

    /** The cell that says this, in the place of another that says the same. */
    Cell kept(Cell cell) {
        if (cell.text().isEmpty()) {
            return Cell.EMPTY;
        }
        var first = known.computeIfAbsent(cell.kind(), kind -> new HashMap<>()).putIfAbsent(cell.text(), cell);
        if (first != null) {
            return first;
        }
        letters += cell.text().length();
        if (++texts > MOST_TEXTS || letters > MOST_LETTERS) {
            throw Refused.because(IntakeRefusal.TOO_MANY_TEXTS, MOST_TEXTS);
        }
        return cell;
    }

    /** Rows are counted sheet by sheet, all else in the whole file. */
    void nextSheet() {
        rows = 0;
    }
}
