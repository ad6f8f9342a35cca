package id.kinerja.intake.model;

import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All rows of a list as far as they can be understood, the units of those that say not whose they are, and what is wrong. */
record Entries(List<Entry> rows, List<UnitChoice.Said> nobodys, List<Problem> problems, int passedOver) {

    private static final Pattern SUM = Pattern.compile("(?i)(grand |sub ?)?(total|jumlah)\\b.*");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(\\.0)?");

    static Entries of(Matching matching) {
        if (!matching.has(Field.NIP)) {
            return new Entries(
                    List.of(),
                    List.of(),
                    List.of(Problem.at(matching.headerNumber(), Field.NIP, "", Flaw.NIP_NO_COLUMN)),
                    0);
        }
        return all(matching);
    }

    private static Entries all(Matching matching) {
        var rows = new ArrayList<Entry>();
        var nobodys = new ArrayList<UnitChoice.Said>();
        var problems = new ArrayList<Problem>();
        var first = new HashMap<String, Integer>();
        var passedOver = 0;
        for (var line : matching.below()) {
            var cells = matching.cells(line);
            if (isNobody(line, cells)) {
                passedOver += line.isBlank() ? 0 : 1;
                continue;
            }
            var read = new EntryReading(line.number(), cells);
            var entry = read.entry();
            problems.addAll(read.problems());
            if (entry == null) {
                nobodys.add(read.place());
                continue;
            }
            rows.add(entry);
            var before = first.putIfAbsent(entry.nip().digits(), line.number());
            if (before != null) {
                problems.add(
                        Problem.at(line.number(), Field.NIP, entry.nip().digits(), Flaw.NIP_TWICE, before.toString()));
            }
        }
        return new Entries(rows, nobodys, problems, passedOver);
    }

    // blank rows, titles between the rows, sums, headings said again on each page, and the row that counts the columns
    private static boolean isNobody(Line line, Map<Field, Cell> cells) {
        var filled = line.filled();
        var nip = cells.getOrDefault(Field.NIP, Cell.EMPTY);
        if (filled.isEmpty() || Field.of(nip.text()).filter(Field.NIP::equals).isPresent()) {
            return true;
        }
        if (filled.stream()
                .allMatch(cell -> COLUMN_NUMBER.matcher(cell.text().strip()).matches())) {
            return true;
        }
        if (filled.size() == 1 && !HAS_DIGIT.matcher(nip.text()).find()) {
            return true;
        }
        return nip.isBlank()
                && (filled.stream()
                        .anyMatch(cell -> SUM.matcher(cell.text().strip()).matches()));
    }
}
