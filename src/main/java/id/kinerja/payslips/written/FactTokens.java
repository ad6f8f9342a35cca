package id.kinerja.payslips.written;

import id.kinerja.shared.Codes;
import id.kinerja.shared.Moments;
import id.kinerja.shared.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks through written facts piece by piece; what is not there where it must be is named with its place. */
final class FactTokens {

    private static final int MOST_SHOWN = 60;

    private final JsonParser json;
    private String place = "";

    FactTokens(JsonParser json) {
        this.json = json;
        json.nextToken();
    }

    void begin() {
        pass(JsonToken.START_OBJECT, "the beginning of facts");
    }

    void end() {
        pass(JsonToken.END_OBJECT, "the end of the facts");
        if (json.currentToken() != null) {
            throw damaged("more text behind the facts");
        }
    }

    /** Whether this key is the next; if so, its value is. */
    boolean has(FactKey key) {
        if (json.currentToken() != JsonToken.PROPERTY_NAME || !key.word().equals(json.currentName())) {
            return false;
        }
        place = key.word();
        json.nextToken();
        return true;
    }

    FactTokens at(FactKey key) {
        if (!has(key)) {
            throw missing("the key \"" + key.word() + "\"");
        }
        return this;
    }

    <T> List<T> list(FactKey key, Supplier<T> fact) {
        return has(key) ? list(fact) : List.of();
    }

    <T> List<T> list(Supplier<T> fact) {
        pass(JsonToken.START_ARRAY, "a list");
        var facts = new ArrayList<T>();
        while (json.currentToken() != JsonToken.END_ARRAY) {
            facts.add(fact.get());
        }
        json.nextToken();
        return facts;
    }

    /** A short list of unlike parts. */
    <T> T row(Supplier<T> parts) {
        pass(JsonToken.START_ARRAY, "a list");
        var fact = parts.get();
        pass(JsonToken.END_ARRAY, "the end of a list");
        return fact;
    }

    <K extends Enum<K>, T> Map<K, T> map(FactKey key, Class<K> words, Supplier<T> number) {
        var numbers = new EnumMap<K, T>(words);
        if (has(key)) {
            pass(JsonToken.START_OBJECT, "numbers with their names");
            while (json.currentToken() == JsonToken.PROPERTY_NAME) {
                var word = read(
                        json.currentName(),
                        "one of its words",
                        name -> Codes.read(words, name).orElse(null));
                json.nextToken();
                numbers.put(word, number.get());
            }
            pass(JsonToken.END_OBJECT, "the end of the numbers");
        }
        return numbers;
    }

    String text() {
        return text("a text", text -> text);
    }

    LocalDate date() {
        // what Moments does not read are years and fractions of a second that no office has, and that are kept all the
        // same
        return text("a date", text -> or(Moments.date(text), () -> LocalDate.parse(text)));
    }

    LocalTime timeOfDay() {
        return text("a time of day", text -> or(Moments.timeOfDay(text), () -> LocalTime.parse(text)));
    }

    LocalDateTime time() {
        return text("a time", text -> or(Moments.time(text), () -> LocalDateTime.parse(text)));
    }

    <E extends Enum<E>> E word(Class<E> words) {
        return text("one of its words", text -> Codes.read(words, text).orElse(null));
    }

    <T> T text(String wanted, Function<String, @Nullable T> reading) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw missing(wanted);
        }
        var read = read(json.getString(), wanted, reading);
        json.nextToken();
        return read;
    }

    private <T> T read(String text, String wanted, Function<String, @Nullable T> reading) {
        try {
            var read = reading.apply(text);
            if (read != null) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // said below, with its place
        }
        throw missing(wanted);
    }

    private static <T> T or(@Nullable T usual, Supplier<T> unusual) {
        return usual == null ? unusual.get() : usual;
    }

    int whole() {
        return Math.toIntExact(wholeLong());
    }

    long wholeLong() {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw missing("a whole number");
        }
        var number = json.getLongValue();
        json.nextToken();
        return number;
    }

    private void pass(JsonToken token, String wanted) {
        if (json.currentToken() != token) {
            throw missing(wanted);
        }
        json.nextToken();
    }

    private DamagedFacts missing(String wanted) {
        return damaged(wanted + " should stand here, not " + found());
    }

    private String found() {
        return switch (json.currentToken()) {
            case null -> "the end of the text";
            case PROPERTY_NAME -> "the key \"" + shortened(json.currentName()) + "\"";
            case VALUE_STRING -> "\"" + shortened(json.getString()) + "\"";
            default -> shortened(json.getString());
        };
    }

    private static String shortened(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }

    /** What is wrong, with the key and the character where it was found. */
    DamagedFacts damaged(String what) {
        var where = place.isEmpty() ? "" : "in \"" + place + "\": ";
        var location = json.currentToken() == null ? json.currentLocation() : json.currentTokenLocation();
        return new DamagedFacts(location.getCharOffset(), where + Shown.inOneLine(what));
    }
}
