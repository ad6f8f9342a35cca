package id.kinerja.privacy;

import id.kinerja.shared.PersonalData.Held;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A copy as a workbook, a sheet for each table; every cell is text, so that a NIP keeps its digits and nothing is calculated. */
final class CopyBook {

    private static final int LONGEST_NAME = 26;
    private static final int MOST_SIGNS = 32_000; // a cell holds no more than 32,767
    private static final int ROWS_AT_ONCE = 500;
    private static final int MOST_ROWS = 1_000_000;

    private final Copied copied;
    private final CopyWords words;

    CopyBook(Copied copied, CopyWords words) {
        this.copied = copied;
        this.words = words;
    }

    void writeTo(OutputStream out) throws IOException {
        var book = new Workbook(out, "Kinerja", "1.0");
        var number = 0;
        for (var part : copied.filled()) {
            number++;
            var sheet =
                    book.newWorksheet(number + " " + name(words.say(part.held().what())));
            sheet.freezePane(0, 1);
            copied.reading().read(part.held(), new Rows(sheet, part.held()));
            sheet.finish();
        }
        book.finish();
    }

    // none of these signs may stand in the name of a sheet
    private static String name(String what) {
        var name = what.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    }

    private final class Rows implements HeldReader {

        private final Worksheet sheet;
        private final Held held;
        private List<HeldColumn> columns = List.of();
        private int next;

        private Rows(Worksheet sheet, Held held) {
            this.sheet = sheet;
            this.held = held;
        }

        @Override
        public void begin(List<HeldColumn> columns) {
            this.columns = columns;
            var headings = words.headings(columns);
            for (var i = 0; i < headings.size(); i++) {
                sheet.inlineString(0, i, headings.get(i));
                sheet.style(0, i).bold().set();
                sheet.width(i, Math.max(headings.get(i).length() + 2, 16));
            }
            next = 1;
        }

        @Override
        public void row(List<@Nullable String> row) {
            if (next > MOST_ROWS) {
                return;
            }
            var cells = words.cells(held, columns, row);
            for (var i = 0; i < cells.size(); i++) {
                sheet.inlineString(next, i, fitting(i, cells.get(i)));
            }
            next++;
            if (next % ROWS_AT_ONCE == 0) {
                flush();
            }
        }

        private String fitting(int column, String text) {
            if (columns.size() > column && columns.get(column).isPicture() && !text.isEmpty()) {
                return words.say(CopyText.IN_PAGE);
            }
            return text.length() > MOST_SIGNS ? words.say(CopyText.IN_JSON) : text;
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
