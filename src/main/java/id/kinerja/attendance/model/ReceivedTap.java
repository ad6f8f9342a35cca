package id.kinerja.attendance.model;

import java.time.LocalDateTime;

/** A tap as it was received: the local time of the person's office, and the terminal that saw it. */
public record ReceivedTap(LocalDateTime time, String source) {}
