package id.kinerja.guards;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A piece of SQL: the module it belongs to, the file it stands in from a line on, and its words. */
public record SqlText(String module, String file, long line, String words) {

    private static final Pattern SILENT = Pattern.compile("(?s)--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([a-z_]+)\\s*\\.\\s*([a-z_]\\w*)");

    public SqlText {
        words = spoken(words);
    }

    /** Without comments and quoted texts, in small letters; its lines stay where they are. */
    private static String spoken(String text) {
        var spoken = SILENT.matcher(text)
                .replaceAll(silent -> "\n".repeat((int)
                        silent.group().chars().filter(c -> c == '\n').count()));
        return spoken.toLowerCase(Locale.ROOT);
    }

    /** The migrations below a folder; the folder of a file is its module. */
    public static List<SqlText> migrations(String folder) {
        return JavaFile.paths(folder, ".sql").stream()
                .map(path -> migration(Path.of(folder).relativize(path), JavaFile.read(path)))
                .toList();
    }

    static SqlText migration(Path path, String text) {
        return new SqlText(path.getName(0).toString(), path.toString(), 1, text);
    }

    /** Every text constant of these files; whether it is SQL shows in what it names. */
    public static List<SqlText> constants(List<JavaFile> files) {
        return files.stream().flatMap(SqlText::constants).toList();
    }

    private static Stream<SqlText> constants(JavaFile file) {
        var module = moduleOf(file);
        var found = Stream.<SqlText>builder();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    var begin = file.trees().getSourcePositions().getStartPosition(file.tree(), literal);
                    found.add(new SqlText(module, file.name(), file.lineOf(begin), text));
                }
                return null;
            }
        }.scan(file.tree(), null);
        return found.build();
    }

    private static String moduleOf(JavaFile file) {
        var named = file.tree().getPackageName();
        var parts = (named == null ? "" : named.toString()).split("\\.");
        return parts[Math.min(2, parts.length - 1)];
    }

    boolean isMigration() {
        return file.endsWith(".sql");
    }

    String at(int position) {
        var above = words.substring(0, position).chars().filter(c -> c == '\n').count();
        return "%s:%d: ".formatted(file, isMigration() ? line + above : line);
    }

    /** Whatever reads like schema.name; columns behind an alias do too. */
    Stream<Named> names() {
        return NAME.matcher(words)
                .results()
                .map(found -> new Named(
                        found.group(1),
                        found.group(2),
                        found.start(),
                        words.substring(0, found.start()),
                        words.substring(found.end())));
    }

    /** Something that a piece of SQL names, with the words before and after it. */
    record Named(String schema, String name, int position, String before, String after) {

        private static final Pattern WRITTEN = Pattern.compile(
                "(?s).*\\b(into|update|delete\\s+from|truncate|copy|create|alter|drop|table|view|function)\\s+(only\\s+)?");
        private static final Pattern COPIED = Pattern.compile("(?s)\\s*\\(\\w.*");
        private static final Pattern REFERENCED = Pattern.compile("(?s).*\\breferences\\s+");

        /** Also as the target of {@code CopyRows}, which begins with the table and its columns. */
        boolean isWritten() {
            return WRITTEN.matcher(before).matches()
                    || before.isBlank() && COPIED.matcher(after).matches();
        }

        boolean isReferenced() {
            return REFERENCED.matcher(before).matches();
        }

        boolean isView() {
            return name.startsWith("v_");
        }

        @Override
        public String toString() {
            return schema + "." + name;
        }
    }
}
