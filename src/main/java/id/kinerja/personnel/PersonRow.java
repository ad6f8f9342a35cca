package id.kinerja.personnel;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list shows him: nothing of his pay stands in it. The post is his last one where he holds none today, and
 * since when he stands so is told of whoever does not serve.
 */
public record PersonRow(
        PersonId id,
        Nip nip,
        String name,
        Employment employment,
        Standing standing,
        @Nullable LocalDate since,
        boolean holdsPost,
        @Nullable String position,
        @Nullable Integer jobClass,
        @Nullable String unit,
        @Nullable String agency) {}
