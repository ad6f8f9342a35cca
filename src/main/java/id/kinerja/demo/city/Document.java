package id.kinerja.demo.city;

import id.kinerja.leave.model.Absence;

/** An absence with the number of the letter that excuses it. */
public record Document(Absence absence, String number) {}
