package id.kinerja.personnel.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.frame.web.Wording;
import id.kinerja.personnel.PersonRow;
import id.kinerja.shared.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of people as a table for spreadsheets; bank accounts and taxes never stand in it. */
final class PeopleSheet {

    private static final List<String> HEADER =
            List.of("nip name agency unit position class employment standing".split(" "));

    /** By which a spreadsheet knows that names are written in UTF-8. */
    private static final String UTF_8 = "\uFEFF";

    private PeopleSheet() {}

    static String of(List<PersonRow> rows, Wording wording) {
        var text = new StringWriter().append(UTF_8);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            rows.forEach(row -> csv.writeRecord(
                    row.nip().digits(),
                    harmless(row.name()),
                    harmless(row.agency()),
                    harmless(row.unit()),
                    harmless(row.position()),
                    row.jobClass() == null ? "" : row.jobClass().toString(),
                    row.employment().name(),
                    wording.say(Message.of(row.standing()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    // a spreadsheet would calculate a cell that begins like a formula
    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
