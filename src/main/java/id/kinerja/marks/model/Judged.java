package id.kinerja.marks.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.discipline.model.DisciplineScore;
import id.kinerja.performance.model.ProductivityScore;

/** What was made of a month's facts: its judged days, its discipline and its productivity. */
public record Judged(AttendanceMonth days, DisciplineScore discipline, ProductivityScore productivity) {}
