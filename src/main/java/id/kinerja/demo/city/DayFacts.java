package id.kinerja.demo.city;

import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.RollCall;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person left behind on a day. A shift belongs to the day it starts, so a night's departure lies on the next date;
 * the taps are those of the whole shift, also of one that is not over yet.
 */
public record DayFacts(LocalDate date, List<Punch> punches, List<RollCall> rollCalls, List<WrittenLog> logs) {

    static DayFacts nothing(LocalDate date) {
        return new DayFacts(date, List.of(), List.of(), List.of());
    }
}
