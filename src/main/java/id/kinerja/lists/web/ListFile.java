package id.kinerja.lists.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.frame.web.Wording;
import id.kinerja.shared.Message;
import id.kinerja.shared.PlainCell;
import id.kinerja.shared.TextKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file: for programs as text with the names of its columns, for people as a workbook with their headings. */
public record ListFile(String name, List<String> head, List<List<Object>> rows) {

    public static final String TEXT = "csv";
    public static final String WORKBOOK = "xlsx";

    static final Set<String> KINDS = Set.of(TEXT, WORKBOOK);

    /** By which a spreadsheet knows that names are written in UTF-8. */
    private static final String UTF_8 = "\uFEFF";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What stands in a cell: a number as a number, everything else in words. */
    static Object cell(@Nullable Object value, Wording wording) {
        return switch (value) {
            case null -> "";
            case Long number -> number;
            case Integer number -> number.longValue();
            case TextKey word -> wording.say(Message.of(word));
            case Message message -> wording.say(message);
            case List<?> several ->
                several.stream().map(one -> cell(one, wording).toString()).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    public ResponseEntity<byte[]> answer(String kind) {
        var isWorkbook = kind.equals(WORKBOOK);
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + (isWorkbook ? WORKBOOK : TEXT))
                .build();
        return ResponseEntity.ok()
                .contentType(isWorkbook ? XLSX : CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(isWorkbook ? workbook() : text());
    }

    private byte[] text() {
        var text = new StringWriter().append(UTF_8);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(head);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(ListFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(Object cell) {
        return cell instanceof String text ? PlainCell.of(text) : cell.toString();
    }

    /** Texts stay texts: none is calculated, and a NIP keeps its digits. */
    private byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kinerja", "1.0")) {
            var sheet = book.newWorksheet("Daftar");
            for (var column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
                sheet.style(0, column).bold().set();
                for (var row = 0; row < rows.size(); row++) {
                    if (rows.get(row).get(column) instanceof Long number) {
                        sheet.value(row + 1, column, number);
                    } else {
                        sheet.value(row + 1, column, rows.get(row).get(column).toString());
                    }
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
