package id.kinerja.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one part of the office holds about persons: whoever keeps a table with a person's key lists it here, and so says what
 * a person is shown and given of himself (UU 27/2022).
 */
@FunctionalInterface
public interface PersonalData {

    List<Held> held();

    /**
     * Rows about a person: by what name they are given out, beginning with their table, what they are, who gave them, and
     * the query that reads them for {@code :person}. Secrets and what is somebody else's are left out. Where a column holds
     * the name of an enum, its words are given with it, so that a person reads them as on the screens.
     */
    record Held(String name, TextKey what, Origin origin, String query, Map<String, List<? extends TextKey>> words) {

        public Held(String name, TextKey what, Origin origin, String query) {
            this(name, what, origin, query, Map.of());
        }

        /** The same, with the words that stand in this column. */
        public Held saying(String column, TextKey[] values) {
            var more = new HashMap<String, List<? extends TextKey>>(words);
            more.put(column, List.of(values));
            return new Held(name, what, origin, query, Map.copyOf(more));
        }

        /** The table with its schema. */
        public String table() {
            var parts = name.split("\\.");
            return parts[0] + "." + parts[1];
        }
    }

    /** From where the office has it. */
    enum Origin implements TextKey {
        PERSONNEL,
        TERMINAL,
        HIMSELF,
        HIMSELF_OR_OFFICER,
        OTHERS,
        HOUSE
    }
}
