package id.kinerja.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that cannot be taken, with a sentence for each field that says what to do. */
public final class Misfilled extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Message> flaws;

    public Misfilled(Map<String, Message> flaws) {
        super(flaws.values().iterator().next());
        this.flaws = Collections.unmodifiableMap(new LinkedHashMap<>(flaws)); // in the order of the form
    }

    public Map<String, Message> flaws() {
        return flaws;
    }
}
