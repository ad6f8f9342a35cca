package id.kinerja.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, gathered field by field so that all of it is told at once; of a field the first that is. */
public final class Flaws {

    private final Map<String, Message> found = new LinkedHashMap<>();

    /** Begins with what could not even be read. */
    public Flaws(Map<String, Message> unread) {
        found.putAll(unread);
    }

    public void add(String field, Message why) {
        found.putIfAbsent(field, why);
    }

    /** Goes on only where nothing is wrong. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Misfilled(found);
        }
    }
}
