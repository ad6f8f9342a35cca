package id.kinerja.cli.files;

import id.kinerja.attendance.model.Punch;
import id.kinerja.devices.model.AttlogLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code *_attlog.dat}: the terminals' own USB exports, with whose taps nobody knows counted. */
final class AttlogFiles {

    static final String SUFFIX = "_attlog.dat";

    private final PinsFile pins;
    private final UnknownTaps unknown = new UnknownTaps();

    AttlogFiles(PinsFile pins) {
        this.pins = pins;
    }

    /** The taps that were passed over because no row of the PINs knows them. */
    UnknownTaps unknown() {
        return unknown;
    }

    void read(Path file, Refusals refusals) {
        var name = file.getFileName().toString();
        var device = name.substring(0, name.length() - SUFFIX.length());
        // PIN and time are plain ASCII; what else firmware writes into a line must not stop the reading
        try (var text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1)) {
            var number = 0;
            for (var line : (Iterable<String>) new BufferedReader(text).lines()::iterator) {
                number++;
                if (!line.isBlank()) {
                    add(line, number, device, refusals);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            refusals.add(0, FileFlaw.UNREADABLE);
        }
    }

    private void add(String line, int number, String device, Refusals refusals) {
        var withoutMark = number == 1 && line.startsWith("\u00EF\u00BB\u00BF") ? line.substring(3) : line;
        var tap = AttlogLine.parse(withoutMark);
        if (tap.isEmpty()) {
            refusals.add(number, FileFlaw.NOT_A_TAP, line.strip());
            return;
        }
        var person = pins.holder(tap.get().pin(), device, tap.get().time().toLocalDate());
        if (person.isPresent()) {
            person.get().punches.add(new Punch(tap.get().time()));
        } else {
            unknown.add(device + SUFFIX, tap.get().pin());
        }
    }
}
