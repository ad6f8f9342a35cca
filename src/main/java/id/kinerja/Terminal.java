package id.kinerja;

import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.Texts;
import java.io.PrintStream;
import java.util.List;

/** The terminal of whoever starts the house: few sentences, Indonesian first and English below it. */
record Terminal(PrintStream result, PrintStream rest) {

    void say(Message message) {
        List.of(Language.values()).forEach(language -> result.println(in(language, message)));
    }

    /** Both languages in one line. */
    void sayBriefly(Message message) {
        result.println(in(Language.ID, message) + " · " + in(Language.EN, message));
    }

    /** Something is wrong, or worth knowing. */
    void warn(Message message) {
        List.of(Language.values()).forEach(language -> rest.println(in(language, message)));
    }

    void quote(List<String> lines) {
        lines.forEach(line -> rest.println("  " + line));
    }

    static String in(Language language, Message message) {
        return Texts.in(language).say(message);
    }
}
