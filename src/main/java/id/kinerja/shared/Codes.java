package id.kinerja.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word by which a file names one of a few alternatives: {@code VERY_GOOD} is written {@code very_good}. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> alternatives, String code) {
        return Arrays.stream(alternatives.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }

    public static <E extends Enum<E>> List<String> all(Class<E> alternatives) {
        return Arrays.stream(alternatives.getEnumConstants()).map(Codes::of).toList();
    }
}
