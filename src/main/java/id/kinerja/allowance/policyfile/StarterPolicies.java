package id.kinerja.allowance.policyfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The eight policies that ship with the product, by id: shapes that governments use, to begin one's own from. */
public final class StarterPolicies {

    public static final List<String> IDS = List.of(
            "common-60-40",
            "criteria-40-40-20",
            "predicate-60-40",
            "per-event",
            "minutes-ratio",
            "share-70-30-per-minute",
            "three-way-40-18-42",
            "grade");

    private StarterPolicies() {}

    /** The text of a starter policy's file; none where there is no such id. */
    public static Optional<String> text(String id) {
        if (!IDS.contains(id)) {
            return Optional.empty();
        }
        try (var stream = StarterPolicies.class.getResourceAsStream("/policy/" + id + ".yaml")) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
