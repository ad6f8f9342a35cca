package id.kinerja.intake.model;

import java.util.List;

/** One sheet of a spreadsheet, or a whole CSV file, as it was typed. */
public record Sheet(String name, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** What a cell was, for a number may have lost digits that a text keeps. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    /** A cell: a number as the file writes it, a date like 2024-03-01. */
    public record Cell(String text, Kind kind) {

        public static final Cell EMPTY = new Cell("", Kind.TEXT);

        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A row with the number that the spreadsheet shows beside it. */
    public record Line(int number, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }

        List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).toList();
        }
    }
}
