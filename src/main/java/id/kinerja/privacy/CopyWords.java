package id.kinerja.privacy;

import id.kinerja.shared.DaysInWords;
import id.kinerja.shared.Figures;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonalData.Held;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is held as people read it: headings, words for codes, days, local times, and periods as from when until when. */
final class CopyWords {

    private static final Set<String> CODES = Set.of("kind", "presence", "status", "what");
    private static final String BY_HIMSELF = "by_himself";

    private final Texts texts;
    private final Figures figures;
    private final String code;
    private final DaysInWords days;

    CopyWords(Language language) {
        texts = Texts.in(language);
        figures = Figures.in(language);
        code = language == Language.ID ? "id" : "en";
        days = DaysInWords.in(language);
    }

    /** Of the language, as pages name it. */
    String code() {
        return code;
    }

    String say(Message message) {
        return texts.say(message);
    }

    String say(TextKey key, Object... facts) {
        return texts.say(key, facts);
    }

    String moment(OffsetDateTime at) {
        return days.moment(at);
    }

    /** A period has two: from when and until when. */
    List<String> headings(List<HeldColumn> columns) {
        return columns.stream().flatMap(this::headings).toList();
    }

    private Stream<String> headings(HeldColumn column) {
        var heading = ColumnText.of(column.name()).map(key -> texts.say(key)).orElseGet(column::name);
        if (!column.isPeriod()) {
            return Stream.of(heading);
        }
        return Stream.of(texts.say(CopyText.SINCE, heading), texts.say(CopyText.UNTIL, heading));
    }

    List<String> cells(Held held, List<HeldColumn> columns, List<@Nullable String> row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var text = row.get(i);
            if (column.isPeriod()) {
                cells.addAll(period(text));
            } else {
                cells.add(text == null ? "" : cell(held, column, text));
            }
        }
        return cells;
    }

    private String cell(Held held, HeldColumn column, String text) {
        if (column.isForMachines()) {
            return texts.say(CopyText.IN_JSON);
        }
        if (column.isMonth()) {
            return days.month(LocalDate.parse(text));
        }
        if (column.isMoney()) {
            return figures.rupiah(new Rupiah(Long.parseLong(text)));
        }
        return switch (column.type()) {
            case "timestamptz" -> days.moment(OffsetDateTime.parse(text));
            case "date" -> days.date(LocalDate.parse(text));
            case "bool" -> truth(column, text.equals("t"));
            case "_text" -> list(held, column, text);
            default -> word(held, column, text);
        };
    }

    private String truth(HeldColumn column, boolean is) {
        if (column.name().equals(BY_HIMSELF)) {
            return texts.say(is ? CodeWord.ONESELF : CodeWord.OFFICER);
        }
        return texts.say(is ? CodeWord.YES : CodeWord.NO);
    }

    private String list(Held held, HeldColumn column, String text) {
        var parts = text.substring(1, text.length() - 1).replace("\"", "").split(",");
        return String.join(
                ", ", Stream.of(parts).map(part -> word(held, column, part)).toList());
    }

    private String word(Held held, HeldColumn column, String text) {
        var words = held.words().getOrDefault(column.name(), isCode(column) ? List.of(CodeWord.values()) : List.of());
        return words.stream()
                .filter(key -> key.name().equalsIgnoreCase(text))
                .findFirst()
                .map(key -> texts.say(key))
                .orElseGet(() -> days.spoken(text));
    }

    private static boolean isCode(HeldColumn column) {
        return CODES.contains(column.name());
    }

    // as PostgreSQL writes a range of days: the first is in it, the last is not
    private List<String> period(@Nullable String text) {
        if (text == null || text.equals("empty")) {
            return List.of("", "");
        }
        var ends = text.substring(1, text.length() - 1).split(",", -1);
        return List.of(
                isOpen(ends[0]) ? texts.say(CopyText.SINCE_EVER) : days.date(LocalDate.parse(ends[0])),
                isOpen(ends[1])
                        ? texts.say(CopyText.UNTIL_NOW)
                        : days.date(LocalDate.parse(ends[1]).minusDays(1)));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.endsWith("infinity");
    }
}
