package id.kinerja.monthend;

import id.kinerja.shared.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What closing a month again would change against its last closing: the sums, and whoever is paid something else. */
public record Changes(int version, Rupiah gross, Rupiah net, List<Change> people) {

    /** One person's pay before and now; none where there is no slip. */
    public record Change(
            String name, @Nullable Rupiah before, @Nullable Rupiah now) {}
}
