package id.kinerja.cli.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;

/** A comma-separated file with a header, read row by row; what is wrong with a row is noted and the reading goes on. */
final class CsvFile {

    private static final CsvReader.CsvReaderBuilder FORM = CsvReader.builder().skipEmptyLines(true);

    private final Path file;
    private final Columns columns;
    private final Refusals refusals;
    private int lastLine;

    private CsvFile(Path file, Columns columns, Refusals refusals) {
        this.file = file;
        this.columns = columns;
        this.refusals = refusals;
    }

    static void read(Path file, Columns columns, Refusals refusals, Consumer<Row> each) {
        new CsvFile(file, columns, refusals).read(each);
    }

    private void read(Consumer<Row> each) {
        try (var text = Utf8.open(file);
                var csv = FORM.ofCsvRecord(text)) {
            var rows = csv.iterator();
            while (rows.hasNext()) {
                var header = rows.next();
                if (!isBlank(header)) {
                    rows(header, rows, each);
                    return;
                }
            }
            refusals.add(1, FileFlaw.NO_HEADER, columns.required());
        } catch (UncheckedIOException e) {
            refuse(e.getCause());
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException io) {
                refuse(io);
            } else {
                refusals.add(lastLine + 1, FileFlaw.NOT_CSV);
            }
        } catch (IOException e) {
            refuse(e);
        }
    }

    private void refuse(IOException e) {
        if (e instanceof CharacterCodingException) {
            refusals.add(Utf8.firstBadLine(file), FileFlaw.NOT_UTF_8);
        } else {
            refusals.add(0, FileFlaw.UNREADABLE);
        }
    }

    private void rows(CsvRecord header, Iterator<CsvRecord> rows, Consumer<Row> each) {
        var names = header.getFields().stream().map(String::strip).toList();
        lastLine = (int) header.getStartingLineNumber();
        var places = columns.placesIn(names, lastLine, refusals);
        if (places == null) {
            return;
        }
        while (rows.hasNext()) {
            var record = rows.next();
            lastLine = (int) record.getStartingLineNumber();
            if (isBlank(record)) {
                continue;
            }
            if (record.getFieldCount() == names.size()) {
                each.accept(new Row(record, places, columns, refusals));
            } else {
                refusals.add(lastLine, FileFlaw.CELL_COUNT, record.getFieldCount(), names.size());
            }
        }
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isBlank();
    }
}
