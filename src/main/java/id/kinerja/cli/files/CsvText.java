package id.kinerja.cli.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated text (RFC 4180) cut into rows. Own code, because a row with broken quotes must neither swallow the rows
 * after it nor stop the reading: it is named, and the reading goes on with the line after its first one.
 */
final class CsvText {

    private static final int END = -1;
    private static final char REPLACED = '\uFFFD';

    private final byte[] bytes;
    private int at;
    private int line = 1;
    private @Nullable FileFlaw flaw;

    CsvText(byte[] bytes) {
        this.bytes = bytes;
        this.at = Utf8.markLength(bytes);
    }

    /** A row and its first line: its cells, or what is wrong with its form. */
    record Cells(int line, @Nullable FileFlaw flaw, List<String> texts) {

        private boolean isBlank() {
            return flaw == null && texts.size() == 1 && texts.getFirst().isBlank();
        }
    }

    /** The next row that is not blank; null after the last one. */
    @Nullable Cells next() {
        while (at < bytes.length) {
            var cells = row();
            if (!cells.isBlank()) {
                return cells;
            }
        }
        return null;
    }

    private Cells row() {
        var start = at;
        var first = line;
        var texts = new ArrayList<String>();
        flaw = null;
        texts.add(cell());
        while (flaw != FileFlaw.NOT_CSV && here() == ',') {
            at++;
            texts.add(cell());
        }
        if (flaw == FileFlaw.NOT_CSV) {
            at = start;
            line = first;
            skipToLineEnd();
        }
        endLine();
        return new Cells(first, flaw, texts);
    }

    private String cell() {
        return here() == '"' ? quoted() : plain();
    }

    // nearly all bytes of a month pass through this loop
    private String plain() {
        var from = at;
        for (; at < bytes.length; at++) {
            var here = bytes[at];
            if (here == ',' || here == '\n' || here == '\r') {
                break;
            }
            if (here == '"') {
                flaw = FileFlaw.NOT_CSV;
                return "";
            }
        }
        return decoded(from, at);
    }

    private String quoted() {
        at++;
        var from = at;
        var hasQuotes = false;
        while (here() != '"' || next(1) == '"') {
            if (here() == END) {
                flaw = FileFlaw.NOT_CSV;
                return "";
            }
            if (here() == '"') {
                hasQuotes = true;
                at += 2;
            } else if (isLineEnd()) {
                endLine();
            } else {
                at++;
            }
        }
        var text = decoded(from, at);
        at++;
        if (!isCellEnd()) {
            flaw = FileFlaw.NOT_CSV;
        }
        return hasQuotes ? text.replace("\"\"", "\"") : text;
    }

    // a byte that is not UTF-8 becomes the sign of replacement, which a text may also hold by itself
    private String decoded(int from, int to) {
        var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACED) < 0 ? text : decodedStrictly(from, to);
    }

    private String decodedStrictly(int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            flaw = FileFlaw.NOT_UTF_8;
            return "";
        }
    }

    private void skipToLineEnd() {
        while (here() != END && !isLineEnd()) {
            at++;
        }
    }

    /** Steps over LF, CRLF or a lone CR. */
    private void endLine() {
        if (here() == END) {
            return;
        }
        at += here() == '\r' && next(1) == '\n' ? 2 : 1;
        line++;
    }

    private boolean isCellEnd() {
        return here() == ',' || here() == END || isLineEnd();
    }

    private boolean isLineEnd() {
        return here() == '\n' || here() == '\r';
    }

    private int here() {
        return next(0);
    }

    private int next(int further) {
        return at + further < bytes.length ? bytes[at + further] & 0xFF : END;
    }
}
