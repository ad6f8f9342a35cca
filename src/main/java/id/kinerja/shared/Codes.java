package id.kinerja.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The word by which a file names one of a few alternatives: {@code VERY_GOOD} is written {@code very_good}. */
public final class Codes {

    // a month has a million such words, so those of each family of alternatives are spelled once
    private static final ClassValue<Words> WORDS = new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> alternatives) {
            return Words.of((Enum<?>[]) alternatives.getEnumConstants());
        }
    };

    private Codes() {}

    public static String of(Enum<?> value) {
        return WORDS.get(value.getDeclaringClass()).inOrder().get(value.ordinal());
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> alternatives, String code) {
        return Optional.ofNullable(
                alternatives.cast(WORDS.get(alternatives).byCode().get(code)));
    }

    public static <E extends Enum<E>> List<String> all(Class<E> alternatives) {
        return WORDS.get(alternatives).inOrder();
    }

    private record Words(List<String> inOrder, Map<String, Enum<?>> byCode) {

        static Words of(Enum<?>[] values) {
            return new Words(
                    Arrays.stream(values).map(Words::code).toList(),
                    Arrays.stream(values).collect(Collectors.toUnmodifiableMap(Words::code, Function.identity())));
        }

        private static String code(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
