package id.kinerja.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All sentences of one language, for screens, slips, refusals and the command line alike. */
public final class Texts {

    private static final Map<Language, Texts> ALL = load();
    private static final int TO_THE_MINUTE = "2026-10-01T07:29".length();

    private final Map<String, Sentence> sentences = new HashMap<>();
    private final Map<TextKey, Sentence> found = new ConcurrentHashMap<>();
    private final Figures figures;

    private Texts(Language language) {
        figures = Figures.in(language);
        read(language).forEach((key, text) -> sentences.put((String) key, Sentence.of((String) text)));
    }

    public static Texts in(Language language) {
        return ALL.get(language);
    }

    public String say(Message message) {
        var sentence = found.get(message.key());
        if (sentence == null) {
            sentence = sentence(message.key().key());
            found.put(message.key(), sentence);
        }
        return sentence.filledWith(message.facts(), this::spoken);
    }

    public String say(TextKey key, Object... facts) {
        return say(Message.of(key, facts));
    }

    /** A local time to the second, as files and slips write it. */
    public static String seconds(LocalDateTime time) {
        var text = time.toString();
        return text.length() == TO_THE_MINUTE ? text + ":00" : text;
    }

    private Sentence sentence(String key) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return sentence;
    }

    private String spoken(Object fact) {
        return switch (fact) {
            case LocalDate date -> date.toString();
            case Integer whole -> figures.whole(whole);
            case String text -> Shown.shortened(text);
            case Message message -> say(message);
            case Rupiah rupiah -> figures.rupiah(rupiah);
            case Percent percent -> figures.percent(percent);
            case Ratio ratio -> figures.number(ratio);
            case Long whole -> figures.whole(whole);
            case LocalDateTime time -> seconds(time);
            case LegalBasis basis -> basis.text();
            case TextKey key -> say(Message.of(key));
            case Collection<?> list -> list.stream().map(this::spoken).collect(Collectors.joining(", "));
            default -> Shown.inOneLine(fact.toString());
        };
    }

    private static Map<Language, Texts> load() {
        var all = new EnumMap<Language, Texts>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new Texts(language));
        }
        return all;
    }

    private static Properties read(Language language) {
        var file = "/texts/" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        var texts = new Properties();
        try (var stream = Texts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
