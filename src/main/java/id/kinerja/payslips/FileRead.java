package id.kinerja.payslips;

import id.kinerja.organization.model.StaffMember;
import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;

/** Somebody has looked into the days or the pay of another person; the trail says so once an hour for both of them. */
record FileRead(Viewer viewer, UnitId agency, Subject subject) implements Recorded {

    static FileRead of(Viewer viewer, StaffMember member) {
        var subject = Subject.of(member.id(), member.employee().name());
        return new FileRead(viewer, member.post().agency().id(), subject);
    }

    static FileRead of(Viewer viewer, PersonId person, UnitId agency) {
        return new FileRead(viewer, agency, Subject.of(person));
    }

    @Override
    public Act act() {
        return Act.FILE_READ;
    }

    @Override
    public Actor actor() {
        return Actor.of(viewer, agency);
    }
}
