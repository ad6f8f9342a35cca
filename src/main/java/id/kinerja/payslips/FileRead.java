package id.kinerja.payslips;

import id.kinerja.organization.model.StaffMember;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Viewer;

/** Somebody has looked into the days or the pay of another person; the trail says so once an hour for both of them. */
record FileRead(Viewer viewer, StaffMember member) implements Recorded {

    @Override
    public Act act() {
        return Act.FILE_READ;
    }

    @Override
    public Actor actor() {
        return Actor.of(viewer, member.post().agency().id());
    }

    @Override
    public Subject subject() {
        return Subject.of(member.id(), member.employee().name());
    }
}
