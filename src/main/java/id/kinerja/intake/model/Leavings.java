package id.kinerja.intake.model;

import id.kinerja.intake.model.Plan.Change;
import id.kinerja.intake.model.Plan.Leaves;
import id.kinerja.intake.model.Plan.PostStep;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a list says that somebody leaves, and what follows of it beside the end of his post: that he serves no longer. */
public final class Leavings {

    private static final Map<Standing, String> WORDS = Map.of(
            Standing.RETIRED,
            "Pensiun",
            Standing.DECEASED,
            "Meninggal",
            Standing.LEFT,
            "Berhenti",
            Standing.ACTIVE,
            "Aktif",
            Standing.SUSPENDED,
            "Diberhentikan sementara");

    private Leavings() {}

    /** As our own lists say it; nothing of whoever serves. */
    public static String word(@Nullable Standing standing) {
        return standing == null ? "" : WORDS.getOrDefault(standing, "");
    }

    static @Nullable Standing of(String text) {
        var bare = Field.bare(text);
        if (bare.contains("pensiun") || bare.equals("bup") || bare.contains("batasusia")) {
            return Standing.RETIRED;
        }
        if (bare.contains("meninggal") || bare.equals("wafat") || bare.equals("tewas")) {
            return Standing.DECEASED;
        }
        var leaves = bare.startsWith("berhenti")
                || bare.startsWith("diberhentikan")
                || bare.startsWith("pemberhentian")
                || bare.equals("mutasikeluar")
                || bare.equals("pindahinstansi");
        return leaves && !bare.contains("sementara") ? Standing.LEFT : null;
    }

    static boolean isServing(String text) {
        return text.equals("-") || Field.bare(text).startsWith("aktif");
    }

    /** None where the list tells nothing new: a post alone may have ended by hand, while its holder serves on. */
    static Optional<Leaves> of(Entry entry, @Nullable PersonnelRecord before, PostStep step, List<Change> changes) {
        var last = before == null ? null : before.leaving();
        var isNewDay = entry.until() != null && changes.stream().anyMatch(change -> change.field() == Field.UNTIL);
        var until = isNewDay || last == null ? until(before, step) : last.from();
        var isNewKind = entry.leaving() != null && (last == null || last.standing() != entry.leaving());
        if (until == null || !isNewDay && !isNewKind) {
            return Optional.empty();
        }
        var standing = entry.leaving() != null ? entry.leaving() : last == null ? Standing.LEFT : last.standing();
        return Optional.of(new Leaves(until, standing, last));
    }

    private static @Nullable LocalDate until(@Nullable PersonnelRecord before, PostStep step) {
        return switch (step) {
            case PostStep.Begins begins -> begins.post().before();
            case PostStep.Corrected corrected -> corrected.post().before();
            case PostStep.Stays _ ->
                before == null || before.post() == null ? null : before.post().before();
        };
    }
}
