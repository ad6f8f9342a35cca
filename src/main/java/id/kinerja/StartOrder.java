package id.kinerja;

import id.kinerja.shared.Refused;
import java.util.Iterator;
import java.util.List;

/** How whoever starts the house wants it. */
record StartOrder(int port, String address, List<String> profiles, boolean asksForHelp) {

    private static final int HIGHEST_PORT = 65_535;
    private static final StartOrder USUAL = new StartOrder(8080, "localhost", List.of("demo"), false);

    /** The first minutes of a house, played for the machine alone on any free port. */
    static StartOrder rehearsal() {
        return new StartOrder(0, "localhost", List.of("demo", "rehearsal"), false);
    }

    /** Refused where the command was not understood. */
    static StartOrder of(String... arguments) {
        var order = USUAL;
        var words = List.of(arguments).iterator();
        while (words.hasNext()) {
            var word = words.next().split("=", 2);
            order = switch (word[0]) {
                case "--port" -> order.at(port(value(word, words)));
                case "--address" -> order.listeningOn(value(word, words));
                case "--empty" -> order.empty(word);
                case "--help", "-h" -> new StartOrder(order.port, order.address, order.profiles, true);
                default -> throw Refused.because(StartText.UNKNOWN_OPTION, word[0]);
            };
        }
        return order;
    }

    private StartOrder at(int other) {
        return new StartOrder(other, address, profiles, asksForHelp);
    }

    private StartOrder listeningOn(String other) {
        return new StartOrder(port, other, profiles, asksForHelp);
    }

    private StartOrder empty(String... word) {
        if (word.length > 1) {
            throw Refused.because(StartText.UNKNOWN_OPTION, String.join("=", word));
        }
        return new StartOrder(port, address, List.of(), asksForHelp);
    }

    private static String value(String[] word, Iterator<String> words) {
        if (word.length > 1 && !word[1].isBlank()) {
            return word[1];
        }
        if (word.length > 1 || !words.hasNext()) {
            throw Refused.because(StartText.NO_VALUE, word[0]);
        }
        return words.next();
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}")) {
            var port = Integer.parseInt(text, 10);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw Refused.because(StartText.NOT_A_PORT, text);
    }
}
