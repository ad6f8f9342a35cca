package id.kinerja.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Lists as personnel offices really send them. */
final class Messy {

    private Messy() {}

    /** A workbook of these cells: texts, numbers and dates, each kept as what it is. */
    static byte[] workbook(List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Rekap");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case String text -> sheet.value(row, column, text);
                        case Number number -> sheet.value(row, column, number);
                        case LocalDate date -> {
                            sheet.value(row, column, date);
                            sheet.style(row, column).format("dd/mm/yyyy").set();
                        }
                        default -> throw new IllegalArgumentException();
                    }
                }
            }
            sheet.range(0, 0, 0, 5).merge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
