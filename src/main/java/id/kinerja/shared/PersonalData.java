package id.kinerja.shared;

import java.util.List;

/**
 * What one part of the office holds about persons: whoever keeps a table with a person's key lists it here, and so says what
 * a person is shown and given of himself (UU 27/2022).
 */
@FunctionalInterface
public interface PersonalData {

    List<Held> held();

    /**
     * Rows about a person: by what name they are given out, beginning with their table, what they are, who gave them, and
     * the query that reads them for {@code :person}. Secrets and what is somebody else's are left out.
     */
    record Held(String name, TextKey what, Origin origin, String query) {

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
        OTHERS,
        HOUSE
    }
}
