package id.kinerja.intake;

import id.kinerja.intake.model.Sheet;
import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Kind;
import id.kinerja.intake.model.Sheet.Line;
import id.kinerja.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The sheets of a file as they were typed, from a workbook or from text. */
final class SheetReading {

    private static final int MOST_LETTERS = 32_767; // more no spreadsheet keeps in a cell
    private static final LocalDate FIRST_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(200_000);

    private SheetReading() {}

    static List<Sheet> sheets(byte[] bytes) {
        return FileCheck.isWorkbook(bytes) ? workbook(bytes) : List.of(CsvSheet.of(bytes));
    }

    private static List<Sheet> workbook(byte[] bytes) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            var sheets = new ArrayList<Sheet>();
            var count = new CellCount();
            for (var sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    count.nextSheet();
                    sheets.add(new Sheet(sheet.getName(), lines(sheet, book.isDate1904(), count)));
                }
            }
            return sheets;
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                        e) { // a workbook may be broken in a thousand ways, and the reader meets each differently
            throw Refused.because(IntakeRefusal.BROKEN);
        }
    }

    private static List<Line> lines(org.dhatim.fastexcel.reader.Sheet sheet, boolean from1904, CellCount count)
            throws IOException {
        try (var rows = sheet.openStream()) {
            var lines = new ArrayList<Line>();
            for (var row : (Iterable<Row>) rows::iterator) {
                lines.add(new Line(count.number(row.getRowNum()), cells(row, count, from1904)));
            }
            return lines;
        }
    }

    private static List<Cell> cells(Row row, CellCount count, boolean from1904) {
        var width = count.row(row.getCellCount());
        var cells = new ArrayList<Cell>(width);
        for (var i = 0; i < width; i++) {
            cells.add(count.kept(cell(row.getCell(i), from1904)));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell, boolean from1904) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return Cell.EMPTY;
        }
        var text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        if (text == null || text.isBlank()) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.STRING || !isNumber(text)) {
            return new Cell(text.substring(0, Math.min(text.length(), MOST_LETTERS)), Kind.TEXT);
        }
        return number(new BigDecimal(text.strip()), text.strip(), cell.getDataFormatString(), from1904);
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
    }

    private static Cell number(BigDecimal number, String raw, @Nullable String format, boolean from1904) {
        if (isDate(format) && number.signum() > 0 && number.compareTo(LAST_DAY) < 0) {
            var first = from1904 ? FIRST_OF_1904 : FIRST_OF_1900;
            return new Cell(first.plusDays(number.longValue()).toString(), Kind.DATE);
        }
        return new Cell(raw, Kind.NUMBER);
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        var shown = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        return shown.contains("y") || shown.contains("d") && shown.contains("m");
    }
}
