package id.kinerja.cli.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code pins.csv}: whose PIN it is, on which device, from when to when; never two people at once. */
final class PinsFile {

    static final String NAME = "pins.csv";

    private static final int PIN = 0;
    private static final int NIP = 1;
    private static final int DEVICE = 2;
    private static final int VALID_FROM = 3;
    private static final int VALID_TO = 4;
    private static final Columns COLUMNS = Columns.of("pin", "nip").optional("device", "valid_from", "valid_to");

    private final People people;
    private final Map<String, List<Holder>> holders = new HashMap<>();

    private PinsFile(People people) {
        this.people = people;
    }

    /** Who holds a PIN on one device, or on all, between two days. */
    private record Holder(
            int line,
            @Nullable PersonFacts person,
            String device,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(String onDevice, LocalDate date) {
            return (device.isEmpty() || device.equals(onDevice))
                    && (from == null || !date.isBefore(from))
                    && (to == null || !date.isAfter(to));
        }

        boolean meets(Holder other) {
            return (device.isEmpty() || other.device.isEmpty() || device.equals(other.device))
                    && (from == null || other.to == null || !from.isAfter(other.to))
                    && (other.from == null || to == null || !other.from.isAfter(to));
        }
    }

    static PinsFile read(InputFolder folder, People people) {
        var file = new PinsFile(people);
        folder.csv(NAME, COLUMNS, file::add);
        return file;
    }

    /** The person behind a tap; none where no row knows the PIN on that device and day. */
    Optional<PersonFacts> holder(String pin, String device, LocalDate date) {
        return holders.getOrDefault(pin, List.of()).stream()
                .filter(holder -> holder.holdsOn(device, date))
                .findFirst()
                .map(Holder::person);
    }

    private void add(Row row) {
        var pin = row.required(PIN);
        var person = people.of(row, NIP);
        var before = row.refusedSoFar();
        var from = row.optionalDate(VALID_FROM);
        var to = row.optionalDate(VALID_TO);
        if (pin == null || row.refusedSoFar() > before) {
            return;
        }
        if (from != null && to != null && to.isBefore(from)) {
            row.refuse(FileFlaw.TO_BEFORE_FROM, "valid_to", to, "valid_from", from);
            return;
        }
        var added = new Holder(row.line(), person, row.text(DEVICE), from, to);
        var all = holders.computeIfAbsent(pin, key -> new ArrayList<>(1));
        all.stream()
                .filter(added::meets)
                .findFirst()
                .ifPresent(earlier -> row.refuse(FileFlaw.PINS_MEET, pin, Integer.toString(earlier.line())));
        all.add(added);
    }
}
