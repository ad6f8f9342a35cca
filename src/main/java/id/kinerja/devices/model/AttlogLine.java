package id.kinerja.devices.model;

import id.kinerja.shared.Moments;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One tap of a terminal's USB export: the PIN, padded or not, a tab, and the device's local time. What follows differs by
 * firmware and is often wrong, so which way the person went is not read from it.
 */
public record AttlogLine(String pin, LocalDateTime time) {

    private static final char SEPARATOR = '\t';

    /** Nothing where the line has no PIN or no time that exists. */
    public static Optional<AttlogLine> parse(String line) {
        var afterPin = line.indexOf(SEPARATOR);
        if (afterPin < 0) {
            return Optional.empty();
        }
        var afterTime = line.indexOf(SEPARATOR, afterPin + 1);
        var pin = line.substring(0, afterPin).strip();
        var time = Moments.time(line.substring(afterPin + 1, afterTime < 0 ? line.length() : afterTime)
                .strip());
        return pin.isEmpty() || time == null ? Optional.empty() : Optional.of(new AttlogLine(pin, time));
    }
}
