package id.kinerja.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A file of cases: a head with what all of them share (policy, month, given), then the cases one after the other. */
public record CaseFile(Path path, List<Case> cases) {

    // every value stays the text that stands in the file: no number of it ever passes through double
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    /** All case files below a folder, in order of their names. */
    public static List<CaseFile> below(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            var paths = found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            var files = new ArrayList<CaseFile>();
            for (var path : paths) {
                var name = folder.relativize(path).toString();
                files.add(new CaseFile(path, read(name, Files.readString(path))));
            }
            return files;
        }
    }

    public static List<Case> read(String name, String text) {
        var head = Entry.of(name, new Load(SETTINGS).loadFromString(text));
        var shared = head.entry("given");
        var cases = new ArrayList<Case>();
        for (var one : head.entries("cases")) {
            cases.add(read(name, head, shared, one));
        }
        head.end();
        var names = cases.stream().map(Case::name).distinct().count();
        if (cases.isEmpty() || names < cases.size()) {
            throw new IllegalArgumentException(name + ": no cases, or two of one name");
        }
        return cases;
    }

    private static Case read(String file, Entry head, Entry shared, Entry one) {
        var name = one.text("name");
        var where = file + ": " + name;
        var policy = PolicyVariant.of(one, head);
        var month = YearMonth.parse(one.text("month", head.text("month", "")));
        var given = GivenReader.read(shared.with(one.entry("given")), month);
        var expected = Expected.read(one.entry("expect"), where);
        one.end();
        return new Case(where, name, policy, month, given, expected);
    }

    /** The text of another file of strings, such as one slip of JSON, which is YAML too. */
    static Map<?, ?> map(String text) {
        return (Map<?, ?>) new Load(SETTINGS).loadFromString(text);
    }
}
