package id.kinerja.organization.model;

import id.kinerja.shared.PersonId;
import java.util.List;

/**
 * An employee as one month finds him: as he was at its beginning, the transfers inside it, and the post at its end, by
 * which he belongs to a unit for the whole month.
 */
public record StaffMember(PersonId id, Employee employee, List<Placement> placements, Post post) {

    public StaffMember {
        placements = List.copyOf(placements);
    }
}
