package wrong.office.backarrow.calendar;

import wrong.office.backarrow.attendance.Attendance;

/** Uses what stands above it. */
record WorkCalendar(Attendance attendance) {}
