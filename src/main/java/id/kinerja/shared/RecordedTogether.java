package id.kinerja.shared;

import java.util.List;

/** Many acts of one order, such as a list: the audit trail keeps a row of each, all of them written at once. */
public record RecordedTogether(List<Recorded> acts) {

    public RecordedTogether {
        acts = List.copyOf(acts);
    }
}
