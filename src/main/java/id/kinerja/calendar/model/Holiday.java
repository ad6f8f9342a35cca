package id.kinerja.calendar.model;

import java.time.LocalDate;

/** A public holiday or a day of joint leave, on which nobody is scheduled. */
public record Holiday(LocalDate date, String name) {}
