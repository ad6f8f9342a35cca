package id.kinerja.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.shared.Codes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case says must come out; what it does not name is not looked at. */
record Expected(
        Map<String, String> payment,
        Map<String, String> lines,
        Map<String, List<String>> facts,
        Map<String, List<String>> parts,
        Map<String, Map<String, String>> days,
        Map<String, String> count,
        List<String> unready,
        String refused) {

    private static final List<String> TOTALS =
            List.of("job_class", "ceiling", "gross", "tax", "contribution", "zakat", "net");

    static Expected read(Entry below, String where) {
        var payment = new LinkedHashMap<String, String>();
        TOTALS.stream().filter(below::has).forEach(total -> payment.put(total, below.text(total)));
        var expected = new Expected(
                payment,
                below.map("lines"),
                lists(below.entry("facts")),
                lists(below.entry("parts")),
                days(below.entry("days")),
                below.map("count"),
                below.texts("unready"),
                below.text("refused", ""));
        below.end();
        var outcomes = Stream.of(expected.isPaid(), !expected.unready.isEmpty(), expected.isRefused());
        if (outcomes.filter(is -> is).count() != 1) {
            throw new IllegalArgumentException(where + ": expects a payment, or unready, or refused, and one of them");
        }
        return expected;
    }

    private boolean isPaid() {
        return !Stream.of(payment, lines, facts, parts, days, count).allMatch(Map::isEmpty);
    }

    private static Map<String, List<String>> lists(Entry entry) {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var key : entry.keys()) {
            lists.put(key, entry.texts(key));
            if (lists.get(key).isEmpty()) {
                throw new IllegalArgumentException(entry.where() + ": nothing of " + key);
            }
        }
        return lists;
    }

    // minutes that are not named are none
    private static Map<String, Map<String, String>> days(Entry entry) {
        var days = new LinkedHashMap<String, Map<String, String>>();
        for (var date : entry.keys()) {
            var day = entry.entry(date);
            var wanted = new TreeMap<String, String>();
            wanted.put("status", day.text("status"));
            wanted.put("late", day.text("late", "0"));
            wanted.put("early", day.text("early", "0"));
            for (var tap : List.of("first", "last")) {
                if (day.has(tap)) {
                    wanted.put(tap, tap(date, day.text(tap)));
                }
            }
            day.end();
            days.put(date, wanted);
        }
        return days;
    }

    private static String tap(String date, String text) {
        if (text.isEmpty() || text.contains("T")) {
            return text;
        }
        return Found.time(LocalDate.parse(date).atTime(LocalTime.parse(text)));
    }

    boolean isRefused() {
        return !refused.isEmpty();
    }

    void check(Found found, Outcome outcome) {
        assertThat(reasons(outcome)).as("unready").containsExactlyInAnyOrderElementsOf(unready);
        if (outcome instanceof Outcome.Ready ready) {
            assertThat(totals(found, payment.keySet())).isEqualTo(payment);
            assertThat(amounts(found, lines.keySet())).as("lines").isEqualTo(lines);
            assertThat(counts(found, count.keySet())).isEqualTo(count);
            days.forEach((date, day) ->
                    assertThat(day(found, date, day.keySet())).as(date).isEqualTo(day));
            facts.forEach((code, texts) -> texts.forEach(text ->
                    assertThat(factsOf(found, code)).as("facts of %s", code).contains(text)));
            parts.forEach((code, amounts) ->
                    assertThat(partsOf(ready, code)).as("parts of %s", code).isEqualTo(amounts));
        }
    }

    private static List<String> reasons(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ready ready -> List.of();
            case Outcome.Unready none ->
                none.reasons().stream()
                        .map(reason -> reason.facts().stream()
                                .map(fact -> fact instanceof Enum<?> word ? Codes.of(word) : fact.toString())
                                .collect(Collectors.joining(" ", reason.key().key() + " ", ""))
                                .strip())
                        .toList();
        };
    }

    private static Map<String, String> totals(Found found, Iterable<String> columns) {
        var totals = new LinkedHashMap<String, String>();
        columns.forEach(column -> totals.put(column, found.payment().get(column)));
        return totals;
    }

    /** Lines by code; one that the policy can write and did not is 0. */
    private static Map<String, String> amounts(Found found, Iterable<String> codes) {
        var amounts = new TreeMap<String, String>();
        for (var code : codes) {
            var line = found.lines().stream()
                    .filter(one -> one.code().equals(code))
                    .map(one -> Long.toString(one.amount()))
                    .findFirst();
            amounts.put(code, line.orElse(found.payment().getOrDefault(code, "no such line")));
        }
        return amounts;
    }

    private static Map<String, String> counts(Found found, Iterable<String> statuses) {
        var counts = new LinkedHashMap<String, String>();
        for (var status : statuses) {
            var days = found.days().stream()
                    .filter(day -> status.equals("working")
                            ? !day.status().equals("off")
                            : day.status().equals(status));
            counts.put(status, Long.toString(days.count()));
        }
        return counts;
    }

    private static Map<String, String> day(Found found, String date, Iterable<String> columns) {
        var day = found.days().stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new AssertionError(date + " is no day of the month"));
        var all = Map.of(
                "status", day.status(),
                "late", day.late(),
                "early", day.early(),
                "first", day.first(),
                "last", day.last());
        var chosen = new TreeMap<String, String>();
        columns.forEach(column -> chosen.put(column, all.get(column)));
        return chosen;
    }

    private static String factsOf(Found found, String code) {
        return found.lines().stream()
                .filter(line -> line.code().equals(code))
                .flatMap(line -> line.facts().stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> partsOf(Outcome.Ready ready, String code) {
        var parts = new ArrayList<String>();
        ready.payslip().lines().stream()
                .filter(line -> line.rule().code().equals(code))
                .flatMap(line -> line.parts().stream())
                .forEach(part -> parts.add(Long.toString(part.amount().amount())));
        return parts;
    }
}
