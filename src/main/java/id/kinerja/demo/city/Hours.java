package id.kinerja.demo.city;

import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours of the city: its patterns with their Ramadan rows, and its holidays. */
final class Hours {

    private Hours() {}

    static List<WorkPattern> patterns() {
        return Rows.of("hours").stream()
                .collect(Collectors.groupingBy(row -> row.text(0), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(pattern -> new WorkPattern(
                        pattern.getKey(),
                        pattern.getValue().stream().flatMap(Hours::hours).toList()))
                .toList();
    }

    static List<Holiday> holidays() {
        return Rows.of("holidays").stream()
                .map(row -> new Holiday(LocalDate.parse(row.text(0)), row.text(1)))
                .toList();
    }

    /** The pattern of somebody whose post is worked in turns, else that of his agency. */
    static String patternOf(String agency, Set<String> marks, Chance chance) {
        if (marks.contains("jaga")) {
            return List.of(agency, "jaga-malam-a", "jaga-malam-b").get(chance.weighted(50, 25, 25));
        }
        if (marks.contains("rsud")) {
            return List.of("rsud-pagi", "rsud-siang", "rsud-malam").get(chance.weighted(40, 30, 30));
        }
        return agency;
    }

    private static Stream<WorkHours> hours(Rows.Row row) {
        var days = row.text(1).split("-");
        return IntStream.rangeClosed(Integer.parseInt(days[0], 10), Integer.parseInt(days[1], 10))
                .mapToObj(day -> new WorkHours(
                        DayOfWeek.of(day),
                        LocalTime.parse(row.text(2)),
                        LocalTime.parse(row.text(3)),
                        date(row.text(4)),
                        date(row.text(5))));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
