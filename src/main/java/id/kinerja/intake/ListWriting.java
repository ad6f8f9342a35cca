package id.kinerja.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.shared.PlainCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows as a workbook or as text that a spreadsheet opens without losing a digit or calculating a name. */
final class ListWriting {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final int LONG_NUMBER = 16;
    private static final int KEPT_ROWS = 500;
    private static final String TEXT = "@";

    private ListWriting() {}

    /** The rows of a list, each handed over once and then forgotten. */
    @FunctionalInterface
    interface Rows {

        void each(Consumer<List<String>> row);
    }

    static byte[] workbook(String sheet, Set<Integer> numbers, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        workbook(bytes, sheet, numbers, rows::forEach);
        return bytes.toByteArray();
    }

    /**
     * Every cell is a text: none is calculated, and a NIP keeps its digits; in the columns of long numbers also one that is
     * typed there anew.
     */
    static void workbook(OutputStream out, String sheet, Set<Integer> numbers, Rows rows) {
        try (var book = new Workbook(out, "Kinerja", "1.0")) {
            var page = new PageRows(book.newWorksheet(sheet.isEmpty() ? "Pegawai" : sheet), numbers);
            rows.each(page::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet of a workbook, which keeps no more than the last rows: texts of their own, and not in a table of all. */
    private static final class PageRows {

        private final Worksheet page;
        private final Set<Integer> numbers;
        private int row;

        PageRows(Worksheet page, Set<Integer> numbers) {
            this.page = page;
            this.numbers = numbers;
        }

        void add(List<String> cells) {
            for (var column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    page.inlineString(row, column, exact(cells.get(column)));
                }
            }
            for (var column : numbers) {
                page.style(row, column).format(TEXT).set();
            }
            if (++row % KEPT_ROWS == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                page.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    // an apostrophe of its own would be taken off when the list comes back
    private static String exact(String text) {
        return PlainCell.read(text).equals(text) ? text : PlainCell.of(text);
    }

    static byte[] csv(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        csv(bytes, rows::forEach);
        return bytes.toByteArray();
    }

    /** With semicolons, as an Indonesian spreadsheet expects them. */
    static void csv(OutputStream out, Rows rows) {
        try {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append(UTF_8_MARK);
            try (var csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text)) {
                rows.each(row ->
                        csv.writeRecord(row.stream().map(ListWriting::harmless).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a spreadsheet would calculate what begins like a formula, and round a number as long as a NIP
    private static String harmless(String text) {
        var isLongNumber = text.length() >= LONG_NUMBER && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return isLongNumber ? "'" + text : PlainCell.of(text);
    }
}
