package id.kinerja.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.kinerja.intake.model.Sheet;
import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Kind;
import id.kinerja.intake.model.Sheet.Line;
import id.kinerja.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** A list as text: comma, semicolon or tab between its cells, UTF-8 or what Windows writes in its place. */
final class CsvSheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String UTF_8_MARK = "\uFEFF";
    private static final int HEAD = 40;
    private static final int MANY = 10_000;

    private CsvSheet() {}

    static Sheet of(byte[] bytes) {
        var text = decoded(bytes);
        var lines = new ArrayList<Line>();
        var count = new CellCount();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                lines.add(new Line(
                        count.number(row.getStartingLineNumber()),
                        row.getFields().stream()
                                .limit(count.row(row.getFieldCount()))
                                .map(cell -> count.kept(new Cell(cell, Kind.TEXT)))
                                .toList()));
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw Refused.because(
                    IntakeRefusal.BROKEN_CSV,
                    lines.isEmpty() ? 1 : lines.getLast().number() + 1);
        }
        return new Sheet("", lines);
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith(UTF_8_MARK) ? text.substring(1) : text;
    }

    /** Whichever stands in most of the first lines, and of two in as many the more frequent; titles have none. */
    private static char separator(String text) {
        var head = text.lines().limit(HEAD).toList();
        var best = ',';
        var most = -1L;
        for (var candidate : new char[] {',', ';', '\t'}) {
            var lines =
                    head.stream().filter(line -> line.indexOf(candidate) >= 0).count();
            var count = lines * MANY
                    + head.stream()
                            .flatMapToInt(String::chars)
                            .filter(sign -> sign == candidate)
                            .count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
