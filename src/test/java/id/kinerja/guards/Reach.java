package id.kinerja.guards;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the command line's plain-file commands reach, however many steps away, and the way to it. */
public final class Reach {

    private static final String SERVER =
            "(org\\.(springframework|postgresql|flywaydb)|com\\.zaxxer|gg\\.jte|jakarta|java(x\\.sql|\\.sql|\\.net\\.http))\\..*";

    private final Map<JavaClass, List<String>> ways = new LinkedHashMap<>();
    private final Office office;

    private Reach(Office office) {
        this.office = office;
    }

    /** What is reached from the packages and belongs to a server or database, each with its way. */
    public static List<String> serverReachedFrom(Office office, String... packages) {
        var reach = new Reach(office);
        var begin = office.codeBelow(packages);
        if (begin.isEmpty()) {
            throw new IllegalStateException("no class in " + String.join(", ", packages));
        }
        reach.walk(begin);
        return reach.ways.entrySet().stream()
                .filter(reached -> reached.getKey().getName().matches(SERVER))
                .map(reached -> String.join(" → ", reached.getValue()))
                .sorted()
                .toList();
    }

    private void walk(List<JavaClass> begin) {
        begin.forEach(type -> ways.put(type, List.of(type.getName())));
        var waiting = new ArrayDeque<>(begin);
        while (!waiting.isEmpty()) {
            var type = waiting.remove();
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(next -> ways.putIfAbsent(next, then(ways.get(type), next)) == null)
                    .filter(next -> next.getName().startsWith(office.root() + "."))
                    .forEach(waiting::add);
        }
    }

    private static List<String> then(List<String> way, JavaClass next) {
        var longer = new ArrayList<>(way);
        longer.add(next.getName());
        return List.copyOf(longer);
    }
}
