package wrong.office.backarrow.attendance;

/** Is used from below. */
public final class Attendance {}
