package id.kinerja.cli.files;

import id.kinerja.organization.model.Nip;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The employees of the run in the order of their file, found by NIP. */
final class People {

    private final Map<String, PersonFacts> byNip = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private boolean areKnown = true;

    /** Where the list of employees itself is missing or not understood, no row about them is blamed for it. */
    void areUnknown() {
        areKnown = false;
    }

    /** The line on which this NIP stood before; null for a new one. */
    @Nullable Integer lineOf(Nip nip, int line) {
        return lines.putIfAbsent(nip.digits(), line);
    }

    void add(PersonFacts person) {
        byNip.put(person.employee.nip().digits(), person);
    }

    /** His own row was refused: rows about him elsewhere are not blamed for it. */
    void addRefused(Nip nip) {
        refused.add(nip.digits());
    }

    Collection<PersonFacts> all() {
        return byNip.values();
    }

    /** The person a row is about; null, and noted, where the NIP is malformed or nobody's. */
    @Nullable PersonFacts of(Row row, int column) {
        var text = row.text(column);
        var person = byNip.get(text);
        if (person == null && !refused.contains(text)) {
            var nip = row.nip(column);
            if (nip != null && areKnown) {
                row.refuse(FileFlaw.UNKNOWN_NIP, nip);
            }
        }
        return person;
    }
}
