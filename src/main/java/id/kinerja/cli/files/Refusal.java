package id.kinerja.cli.files;

import id.kinerja.shared.Message;
import id.kinerja.shared.Shown;
import id.kinerja.shared.Texts;

/** One reason to refuse the input, in one line: the file, the line (0 for the file as a whole), and what is wrong. */
public record Refusal(String file, int line, Message what) {

    public String in(Texts texts) {
        return Shown.inOneLine(file) + (line == 0 ? "" : ":" + line) + ": " + texts.say(what);
    }
}
