package id.kinerja.cli.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The grammar of RFC 4180 as a pattern: a second opinion on what the product's reader accepts and how it cuts rows. */
final class Rfc4180 {

    private static final Pattern CELL =
            Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^\",\r\n]*+))(,|\r\n|\r|\n|\\z)");

    private Rfc4180() {}

    /** The rows that are not blank; none where the bytes are no such text. */
    static Optional<List<List<String>>> rows(byte[] bytes) {
        var text = decoded(bytes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = CELL.matcher(text.get());
        var open = false;
        var at = 0;
        while ((open || at < text.get().length()) && cell.find(at)) {
            row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            at = cell.end();
            open = cell.group(3).equals(",");
            if (!open) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        rows.removeIf(cells -> cells.size() == 1 && cells.getFirst().isBlank());
        return !open && at == text.get().length() ? Optional.of(rows) : Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
