package id.kinerja.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file that declares who gets which answer: who looks, the sights by name, and the routes with theirs. */
record Sights(List<String> who, List<Route> routes) {

    private static final Path FILE = Path.of("src/test/resources/sights.txt");
    private static final String NOT_TRIED = "-";

    /** One line of the file: an address with its places, and the answers by what is looked at. */
    record Route(String method, String pattern, String sight, Map<String, String> values, List<Answers> answers) {

        String name() {
            return method + " " + pattern;
        }

        boolean changes() {
            return !method.equals("GET") && !method.equals("ANY");
        }

        /** What such an address can be about; all of it has to be declared. */
        List<String> targets() {
            if (pattern.contains("{unit}")) {
                return List.of("agency", "unit", "other");
            }
            return pattern.contains("{nip}") ? List.of("own", "led", "colleague", "far") : List.of("any");
        }

        @Override
        public String toString() {
            return name() + " " + sight + (values.isEmpty() ? "" : " " + values);
        }
    }

    /** What each who gets when he looks at this. */
    record Answers(String target, List<String> statuses) {

        boolean isTried(int who) {
            return !statuses.get(who).equals(NOT_TRIED);
        }

        String status(int who) {
            return statuses.get(who);
        }

        boolean allows(int who, int status) {
            var declared = status(who);
            return declared.equals(declared.endsWith("xx") ? status / 100 + "xx" : Integer.toString(status));
        }
    }

    static Sights read() {
        try (var lines = Files.lines(FILE)) {
            return of(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sights of(List<String> lines) {
        var who = words(lines.getFirst()).skip(1).toList();
        var sights = new LinkedHashMap<String, List<Answers>>();
        var routes = new ArrayList<Route>();
        var open = new ArrayList<Answers>();
        for (var line : lines.subList(1, lines.size())) {
            var words = words(line).toList();
            if (line.startsWith(" ")) {
                open.add(answers(words, who.size()));
            } else if (words.getFirst().equals("sight")) {
                open = new ArrayList<>();
                sights.put(words.get(1), open);
            } else {
                routes.add(route(words, sights));
            }
        }
        return new Sights(who, List.copyOf(routes));
    }

    private static Answers answers(List<String> words, int wanted) {
        if (words.size() != wanted + 1) {
            throw new IllegalStateException("%s: %d answers, not %d".formatted(words, words.size() - 1, wanted));
        }
        return new Answers(words.getFirst(), words.subList(1, words.size()));
    }

    private static Route route(List<String> words, Map<String, List<Answers>> sights) {
        var values = words.stream()
                .skip(3)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var answers = Objects.requireNonNull(sights.get(words.get(2)), () -> "no such sight: " + words);
        return new Route(words.get(0), words.get(1), words.get(2), values, answers);
    }

    private static Stream<String> words(String line) {
        return Stream.of(line.strip().split("\\s+"));
    }
}
