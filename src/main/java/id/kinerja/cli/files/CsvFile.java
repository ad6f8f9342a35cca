package id.kinerja.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A comma-separated file with a header, read row by row; what is wrong with a row is noted and the reading goes on. */
final class CsvFile {

    private static final Pattern ROW_WITHIN = Pattern.compile("\\n\\s*(\\d{18}|\\d{4}-\\d{2}-\\d{2})\\s*,");

    private final Columns columns;
    private final Refusals refusals;

    private CsvFile(Columns columns, Refusals refusals) {
        this.columns = columns;
        this.refusals = refusals;
    }

    /** Whether the header was understood, so that the rows could be read. */
    static boolean read(Path file, Columns columns, Refusals refusals, Consumer<Row> each) {
        try {
            return new CsvFile(columns, refusals).read(new CsvText(Files.readAllBytes(file)), each);
        } catch (IOException e) {
            refusals.add(0, FileFlaw.UNREADABLE);
            return false;
        }
    }

    private boolean read(CsvText text, Consumer<Row> each) {
        var header = text.next();
        if (header == null) {
            refusals.add(1, FileFlaw.NO_HEADER, columns.required());
        } else if (header.flaw() != null) {
            refusals.add(header.line(), header.flaw());
        } else if (isSeparatedOtherwise(header.texts())) {
            refusals.add(header.line(), FileFlaw.NOT_COMMAS);
        } else {
            return rows(header, text, each);
        }
        return false;
    }

    // what a spreadsheet of an Indonesian office writes unless told otherwise
    private static boolean isSeparatedOtherwise(List<String> header) {
        return header.size() == 1
                && (header.getFirst().contains(";") || header.getFirst().contains("\t"));
    }

    // two stray quotes in two rows pair up into one cell, and the rows between them would be lost without a word
    private static boolean hasSwallowedRows(CsvText.Cells cells) {
        return cells.texts().stream()
                .anyMatch(text ->
                        text.indexOf('\n') >= 0 && ROW_WITHIN.matcher(text).find());
    }

    private boolean rows(CsvText.Cells header, CsvText text, Consumer<Row> each) {
        var names = header.texts().stream().map(String::strip).toList();
        var places = columns.placesIn(names, header.line(), refusals);
        if (places == null) {
            return false;
        }
        for (var cells = text.next(); cells != null; cells = text.next()) {
            if (cells.flaw() != null) {
                refusals.add(cells.line(), cells.flaw());
            } else if (hasSwallowedRows(cells)) {
                refusals.add(cells.line(), FileFlaw.NOT_CSV);
            } else if (cells.texts().size() == names.size()) {
                each.accept(new Row(cells.line(), cells.texts(), places, columns, refusals));
            } else {
                refusals.add(cells.line(), FileFlaw.CELL_COUNT, cells.texts().size(), names.size());
            }
        }
        return true;
    }
}
