package id.kinerja.allowance.policyfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts that the tests of policy files begin from: all of them correct. */
final class PolicyTexts {

    private static final Path DOCS = Path.of("docs");

    private PolicyTexts() {}

    static String starter(String id) {
        return StarterPolicies.text(id).orElseThrow();
    }

    /** The policy of our own making that docs/policy-file.md explains. */
    static String kotaPesisir() {
        return docs("examples/kota-pesisir.yaml");
    }

    /** A file of the documentation. */
    static String docs(String file) {
        try {
            return Files.readString(DOCS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All correct policies by their id: the starters and our own. */
    static Map<String, String> correct() {
        var texts = new TreeMap<String, String>();
        StarterPolicies.IDS.forEach(id -> texts.put(id, starter(id)));
        texts.put("kota-pesisir", kotaPesisir());
        return texts;
    }

    /** The text with one place changed; that place must be there, and once. */
    static String changed(String text, String from, String to) {
        var at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("stands not exactly once: " + from);
        }
        return text.replace(from, to);
    }

    /** The number of the first line that begins so, blanks aside. */
    static int lineOf(String text, String beginning) {
        var lines = text.lines().map(String::strip).toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no line begins so: " + beginning);
    }

    /** What is wrong with a text, such as {@code 26 NOT_A_NUMBER}. */
    static List<String> flaws(String text) {
        var flaws = new ArrayList<String>();
        PolicyFile.read(text)
                .problems()
                .forEach(problem ->
                        flaws.add(problem.line() + " " + problem.what().key().name()));
        return flaws;
    }
}
