package id.kinerja.privacy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.shared.PersonalData.Held;
import id.kinerja.shared.PlainCell;
import id.kinerja.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The files of a copy: one to read first, one table after the other for spreadsheets, and all of it for machines. */
final class CopyFiles {

    private static final JsonFactory JSON = new JsonFactory();

    /** By which a spreadsheet knows that names are written in UTF-8. */
    private static final String UTF_8 = "\uFEFF";

    private final Map<Held, HeldRows> held = new LinkedHashMap<>();
    private final String name;
    private final LocalDate today;
    private final Texts texts;

    CopyFiles(String name, LocalDate today, Texts texts) {
        this.name = name;
        this.today = today;
        this.texts = texts;
    }

    void add(Held part, HeldRows rows) {
        held.put(part, rows);
    }

    void writeTo(CopyFolder folder) {
        folder.add("BACA-DULU.txt", text().getBytes(StandardCharsets.UTF_8));
        folder.add("data.json", json());
        held.forEach((part, rows) -> {
            if (!rows.rows().isEmpty()) {
                folder.add(file(part), csv(rows).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String file(Held part) {
        return name(part) + ".csv";
    }

    private static String name(Held part) {
        return part.name().replace('.', '-');
    }

    private String text() {
        var text = new StringBuilder(texts.say(CopyText.TITLE, name)).append("\n\n");
        text.append(texts.say(CopyText.ABOUT, today)).append('\n');
        text.append(texts.say(CopyText.HOW)).append('\n');
        text.append(texts.say(CopyText.LEFT_OUT)).append("\n\n");
        held.forEach((part, rows) -> text.append(
                        rows.rows().isEmpty()
                                ? texts.say(CopyText.NOTHING, part.what())
                                : texts.say(
                                        CopyText.PART, part.what(), rows.rows().size(), part.origin(), file(part)))
                .append('\n'));
        return text.toString();
    }

    private static String csv(HeldRows rows) {
        var text = new StringWriter().append(UTF_8);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(rows.columns());
            rows.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(CopyFiles::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : PlainCell.of(text);
    }

    private byte[] json() {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("person", name);
            json.writeStringProperty("date", today.toString());
            held.forEach((part, rows) -> part(json, part, rows));
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void part(JsonGenerator json, Held part, HeldRows rows) {
        json.writeArrayPropertyStart(name(part));
        rows.rows().forEach(row -> row(json, rows.columns(), row));
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, List<String> columns, List<@Nullable String> row) {
        json.writeStartObject();
        for (var i = 0; i < columns.size(); i++) {
            if (row.get(i) == null) {
                json.writeNullProperty(columns.get(i));
            } else {
                json.writeStringProperty(columns.get(i), row.get(i));
            }
        }
        json.writeEndObject();
    }
}
