package id.kinerja.personnel.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.frame.web.Wording;
import id.kinerja.personnel.PersonRow;
import id.kinerja.shared.Message;
import id.kinerja.shared.PlainCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A list of people as a table for spreadsheets; bank accounts and taxes never stand in it. */
final class PeopleSheet {

    private static final List<String> HEADER =
            List.of("nip name agency unit position class employment standing".split(" "));

    /** By which a spreadsheet knows that names are written in UTF-8. */
    private static final String UTF_8 = "\uFEFF";

    private PeopleSheet() {}

    /** Row by row, as whoever has them hands them over. */
    static void write(OutputStream out, Wording wording, Consumer<Consumer<PersonRow>> rows) {
        try {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append(UTF_8);
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
                csv.writeRecord(HEADER);
                rows.accept(row -> csv.writeRecord(
                        row.nip().digits(),
                        plain(row.name()),
                        plain(row.agency()),
                        plain(row.unit()),
                        plain(row.position()),
                        row.jobClass() == null ? "" : row.jobClass().toString(),
                        row.employment().name(),
                        wording.say(Message.of(row.standing()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : PlainCell.of(text);
    }
}
