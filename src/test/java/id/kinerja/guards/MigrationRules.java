package id.kinerja.guards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One timeline of migrations, one folder and one schema for each module, and columns that keep what they are given. */
public final class MigrationRules {

    private static final Pattern VERSIONED = Pattern.compile("V(\\d{8}_\\d{4})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern BODY = Pattern.compile("(?s)\\$(\\w*)\\$.*?\\$\\1\\$");
    private static final Pattern SCHEMA = Pattern.compile("create\\s+schema\\s+(if\\s+not\\s+exists\\s+)?(\\w+)");
    private static final Pattern CREATED = Pattern.compile(
            "create\\s+(or\\s+replace\\s+)?(unlogged\\s+|materialized\\s+)?(table|view|function|procedure|type|sequence|domain)"
                    + "\\s+(if\\s+not\\s+exists\\s+)?([\\w.]+)");
    private static final Pattern TABLE = Pattern.compile(
            "(?s)\\s*create\\s+(unlogged\\s+)?table\\s+(if\\s+not\\s+exists\\s+)?([\\w.]+)\\s*\\((.*)\\).*");
    private static final Pattern ADDED =
            Pattern.compile("add\\s+(column\\s+)?(if\\s+not\\s+exists\\s+)?(?!constraint)(\\w+\\s+\\w+)");
    private static final Pattern MONEY = Pattern.compile("(?s)(\\w+_)?(amount|gross|net|rupiah)\\s++(?!bigint\\b).*");
    private static final Pattern FORGETFUL =
            Pattern.compile("\\btimestamp(\\s*\\(\\d\\))?(?!\\w|\\s*\\(|\\s+with\\s+time\\s+zone)"
                    + "|\\b(timetz|float\\d?|double\\s+precision|real|money)\\b");

    private MigrationRules() {}

    /** The flaws of names, over all folders, since versions are counted through. */
    public static List<String> misnamed(List<SqlText> migrations) {
        var flaws = new ArrayList<String>();
        var versions = new TreeMap<String, String>();
        for (var migration : migrations) {
            var name = Path.of(migration.file()).getFileName().toString();
            var version = VERSIONED.matcher(name);
            if (version.matches()) {
                var before = versions.putIfAbsent(version.group(1), migration.file());
                if (before != null) {
                    flaws.add("%s: has the version of %s".formatted(migration.file(), before));
                }
            } else if (!name.equals("R__%s_views.sql".formatted(migration.module()))) {
                flaws.add("%s: is not named V<yyyymmdd>_<hhmm>__<what>.sql or R__%s_views.sql"
                        .formatted(migration.file(), migration.module()));
            }
            if (Path.of(migration.file()).getNameCount() != 2 || !ModuleRules.isRow(migration.module())) {
                flaws.add(migration.file() + ": lies in no folder named like a module");
            }
        }
        return flaws;
    }

    public static List<String> flaws(List<SqlText> migrations) {
        return migrations.stream()
                .flatMap(migration -> {
                    var text = BODY.matcher(migration.words()).replaceAll("");
                    return Stream.of(
                                    elsewhere(migration.module(), text),
                                    Stream.of(text.split(";")).flatMap(MigrationRules::tableFlaws),
                                    forgetful(text))
                            .flatMap(flaws -> flaws)
                            .map(flaw -> migration.file() + ": " + flaw);
                })
                .toList();
    }

    private static Stream<String> elsewhere(String module, String text) {
        var schemas = SCHEMA.matcher(text)
                .results()
                .map(schema -> schema.group(2))
                .filter(schema -> !schema.equals(module))
                .map(schema -> "creates schema " + schema);
        var others = CREATED.matcher(text)
                .results()
                .map(created -> created.group(5))
                .filter(created -> !created.startsWith(module + "."))
                .map(created -> "creates %s outside of schema %s".formatted(created, module));
        return Stream.concat(schemas, others);
    }

    private static Stream<String> tableFlaws(String statement) {
        var table = TABLE.matcher(statement);
        if (!table.matches()) {
            return ADDED.matcher(statement).results().flatMap(added -> money(added.group(3)));
        }
        var keyless = table.group(4).contains("primary key")
                ? Stream.<String>of()
                : Stream.of(table.group(3) + " has no primary key");
        return Stream.concat(keyless, columns(table.group(4)).flatMap(MigrationRules::money));
    }

    private static Stream<String> money(String column) {
        return MONEY.matcher(column).matches()
                ? Stream.of("%s is money and therefore bigint".formatted(column.split("\\s")[0]))
                : Stream.of();
    }

    private static Stream<String> forgetful(String text) {
        return FORGETFUL
                .matcher(text)
                .results()
                .map(type -> type.group().strip())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(type -> type + " does not keep exactly what it is given");
    }

    /** What stands between the commas of a table's definition that lie in no inner brackets. */
    private static Stream<String> columns(String definition) {
        var columns = Stream.<String>builder();
        var depth = 0;
        var begin = 0;
        for (var i = 0; i < definition.length(); i++) {
            switch (definition.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        columns.add(definition.substring(begin, i).strip());
                        begin = i + 1;
                    }
                }
                default -> {}
            }
        }
        return columns.add(definition.substring(begin).strip()).build();
    }
}
