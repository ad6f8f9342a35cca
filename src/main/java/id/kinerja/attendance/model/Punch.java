package id.kinerja.attendance.model;

import java.time.LocalDateTime;

/** One tap of a person, in the local time of his office; which way he went is not asked but judged. */
public record Punch(LocalDateTime time) implements Comparable<Punch> {

    @Override
    public int compareTo(Punch other) {
        return time.compareTo(other.time);
    }
}
