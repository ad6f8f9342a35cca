package id.kinerja.organization.model;

import java.time.LocalDate;

/** A transfer: from this day on the employee holds a post of this class, until the next placement. */
public record Placement(LocalDate from, JobClass jobClass, String unit) {}
