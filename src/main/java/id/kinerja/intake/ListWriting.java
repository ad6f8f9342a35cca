package id.kinerja.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes rows as a workbook or as text that a spreadsheet opens without losing a digit or calculating a name. */
final class ListWriting {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final int LONG_NUMBER = 16;

    private ListWriting() {}

    /** Every cell is a text: none is calculated, and a NIP keeps its digits. */
    static byte[] workbook(String sheet, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kinerja", "1.0")) {
            var page = book.newWorksheet(sheet.isEmpty() ? "Pegawai" : sheet);
            for (var row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (var column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        page.value(row, column, cells.get(column));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With semicolons, as an Indonesian spreadsheet expects them. */
    static byte[] csv(List<List<String>> rows) {
        var text = new StringWriter().append(UTF_8_MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(ListWriting::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    // a spreadsheet would calculate a cell that begins like a formula, and round a number as long as a NIP
    private static String harmless(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        var isLongNumber = text.length() >= LONG_NUMBER && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return isFormula && text.length() > 1 || isLongNumber ? "'" + text : text;
    }
}
