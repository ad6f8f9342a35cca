package id.kinerja.personnel;

import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** Somebody above or below a person: by name, and where the viewer may see him, with a way to his page. */
public record Colleague(
        PersonId id,
        String name,
        @Nullable Nip nip,
        @Nullable String position,
        @Nullable UnitId agency) {

    public boolean isVisibleTo(Viewer viewer) {
        return nip != null && (viewer.is(id) || agency != null && viewer.mayReadClosed(agency));
    }
}
