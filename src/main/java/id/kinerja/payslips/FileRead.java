package id.kinerja.payslips;

import id.kinerja.organization.model.Decider;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody has looked into the days or the pay of another person; the trail says so once an hour for both of them. */
record FileRead(Actor actor, Subject subject) implements Recorded {

    /** In the viewer's role for the agency where the month counts him, or by the right by which he leads him. */
    static FileRead of(Viewer viewer, StaffMember member, Supplier<Optional<Decider.As>> right) {
        var subject = Subject.of(member.id(), member.employee().name());
        return new FileRead(Actor.of(viewer, member.post().agency().id()).or(right), subject);
    }

    static FileRead of(Viewer viewer, PersonId person, UnitId agency) {
        return new FileRead(Actor.of(viewer, agency), Subject.of(person));
    }

    @Override
    public Act act() {
        return Act.FILE_READ;
    }
}
