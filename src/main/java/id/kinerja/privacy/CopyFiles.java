package id.kinerja.privacy;

import id.kinerja.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of a copy: one to read first, one to read on any phone or computer, one for spreadsheets, one for machines. */
final class CopyFiles {

    static final String JSON = "data.json";

    private final Copied copied;
    private final CopyWords words;

    CopyFiles(Copied copied, Language language) {
        this.copied = copied;
        words = new CopyWords(language);
    }

    static List<String> names(Language language) {
        var words = new CopyWords(language);
        return List.of(words.say(CopyText.READ_FIRST), words.say(CopyText.PAGE), words.say(CopyText.BOOK), JSON);
    }

    void writeTo(CopyFolder folder) {
        try {
            folder.add(words.say(CopyText.READ_FIRST), this::writeFirst);
            folder.add(words.say(CopyText.PAGE), out -> new CopyPage(copied, words).writeTo(out));
            folder.add(words.say(CopyText.BOOK), out -> new CopyBook(copied, words).writeTo(out));
            folder.add(JSON, out -> CopyJson.write(copied, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeFirst(OutputStream out) throws IOException {
        var text = new StringBuilder();
        List.of(
                        words.say(CopyText.TITLE, copied.name()),
                        "",
                        words.say(CopyText.ABOUT, words.moment(copied.at())),
                        words.say(copied.giver()),
                        "",
                        "- " + words.say(CopyText.PAGE) + ": " + words.say(CopyText.FOR_EYES),
                        "- " + words.say(CopyText.BOOK) + ": " + words.say(CopyText.FOR_SHEETS),
                        "- " + JSON + ": " + words.say(CopyText.FOR_MACHINES),
                        "",
                        words.say(CopyText.LEFT_OUT),
                        "",
                        words.say(CopyText.CONTENTS) + ":")
                .forEach(line -> text.append(line).append("\r\n")); // as every reader of plain text breaks lines
        for (var part : copied.filled()) {
            var held = part.held();
            text.append(words.say(CopyText.PART, held.what(), part.count(), held.origin(), CopyJson.name(held)))
                    .append("\r\n");
        }
        for (var part : copied.empty()) {
            text.append(words.say(CopyText.NOTHING_HELD, part.held().what())).append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
