package id.kinerja.guards;

import id.kinerja.guards.SqlText.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A module's SQL names the tables of its own schema. Of the modules that it may use it knows two things more: its foreign
 * keys point at their tables, and it reads their views, whose names begin with {@code v_}.
 */
public final class SchemaRules {

    private static final Pattern CREATED = Pattern.compile(
            "\\bcreate\\s+(or\\s+replace\\s+)?(\\w+\\s+)?(table|view|function)\\s+(if\\s+not\\s+exists\\s+)?\\z");

    private final Map<String, Set<String>> allowed;
    private final Set<String> created;

    private SchemaRules(Map<String, Set<String>> allowed, Set<String> created) {
        this.allowed = allowed;
        this.created = created;
    }

    /** The rules of a house: whom each module may use, and what its migrations create. */
    public static SchemaRules of(Map<String, Set<String>> allowed, List<SqlText> migrations) {
        var created = new TreeSet<String>();
        for (var migration : migrations) {
            migration
                    .names()
                    .filter(named -> CREATED.matcher(named.before()).find())
                    .forEach(named -> created.add(named.toString()));
        }
        return new SchemaRules(allowed, created);
    }

    /** Names of other modules that a piece of SQL may not name, or not so. */
    public List<String> trespasses(List<SqlText> texts) {
        return texts.stream()
                .flatMap(text -> text.names()
                        .filter(named -> isOfTheOffice(text, named))
                        .flatMap(named -> trespass(text.module(), named).map(text.at(named.position())::concat)))
                .toList();
    }

    /** A constant that names no table is no SQL, for example an address or a package. */
    private boolean isOfTheOffice(SqlText text, Named named) {
        return created.contains(named.toString())
                || allowed.containsKey(named.schema())
                        && (text.isMigration() || text.file().endsWith("Repository.java"));
    }

    private Stream<String> trespass(String module, Named named) {
        if (!created.contains(named.toString())) {
            return Stream.of(named + " is created by no migration");
        }
        if (named.schema().equals(module)) {
            return Stream.of();
        }
        if (!allowed.getOrDefault(module, Set.of()).contains(named.schema())) {
            return Stream.of("%s may not use %s, nor name %s".formatted(module, named.schema(), named));
        }
        if (named.isReferenced() || named.isView() && !named.isWritten()) {
            return Stream.of();
        }
        return Stream.of("%s may refer to %s by a foreign key, but read only views (v_…) of %s and write nothing there"
                .formatted(module, named, named.schema()));
    }

    /** SQL in a class whose name does not say that it holds SQL; a bare name, as a setting has it, is none. */
    public List<String> outsideRepositories(List<SqlText> constants) {
        return constants.stream()
                .filter(text -> !text.file().endsWith("Repository.java"))
                .filter(text -> !text.words().matches("[\\w.]*"))
                .filter(text -> text.names().anyMatch(named -> created.contains(named.toString())))
                .map(text -> text.at(0) + "SQL stands in a class named …Repository")
                .toList();
    }

    /** A search path would let a statement name a table without saying whose it is. */
    public static List<String> searchPaths(List<SqlText> texts) {
        return texts.stream()
                .filter(text -> text.words().contains("search_path"))
                .map(text -> text.at(text.words().indexOf("search_path")) + "a table is named with its schema")
                .toList();
    }
}
