package id.kinerja.intake;

import id.kinerja.shared.Refused;

/** How much of a file is kept while it is read, so that no file takes the room of the whole house. */
final class CellCount {

    static final int MOST_COLUMNS = 300;
    static final int MOST_CELLS = 3_000_000;
    private static final int MOST_ROWS = 100_000;

    private int rows;
    private int cells;

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

    /** Rows are counted sheet by sheet, cells in the whole file. */
    void nextSheet() {
        rows = 0;
    }
}
