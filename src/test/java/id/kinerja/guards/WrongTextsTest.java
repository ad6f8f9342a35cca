package id.kinerja.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guard of the texts turns red on every kind of wrong text. */
@Tag("architecture")
class WrongTextsTest {

    private static final Set<String> NONE = Set.of();

    @Test
    void right_texts_pass() {
        assertThat(TextRules.flaws(
                        List.of("Seen.LATE", "Sum.OF", "Employment.PNS"),
                        Map.of("Seen.LATE", "terlambat {0} menit", "Sum.OF", "{0} × {1}", "Employment.PNS", "PNS"),
                        Map.of("Seen.LATE", "{0} minutes late", "Sum.OF", "{0} × {1}", "Employment.PNS", "PNS"),
                        Set.of("Employment.PNS")))
                .isEmpty();
    }

    @Test
    void a_missing_text_is_seen() {
        assertThat(TextRules.flaws(List.of("Seen.LATE"), Map.of(), Map.of("Seen.LATE", "late"), NONE))
                .containsExactly("Seen.LATE: no Indonesian text");
        assertThat(TextRules.flaws(List.of("Seen.LATE"), Map.of("Seen.LATE", "terlambat"), Map.of(), NONE))
                .containsExactly("Seen.LATE: no English text");
    }

    @Test
    void a_text_that_no_enum_names_is_seen() {
        assertThat(TextRules.flaws(List.of(), Map.of("Seen.EARLY", "cepat"), Map.of("Seen.LATE", "late"), NONE))
                .containsExactly(
                        "Seen.EARLY: Indonesian text that no enum names", "Seen.LATE: English text that no enum names");
    }

    @Test
    void other_places_are_seen() {
        assertThat(flaws("terlambat {0} menit pada {1}", "{0} minutes late"))
                .containsExactly("Seen.LATE: places [0, 1] in Indonesian, [0] in English");
        assertThat(flaws("terlambat {0} menit", "{1} minutes late")).hasSize(1);
    }

    @Test
    void a_word_chosen_by_a_fact_belongs_to_its_place() {
        assertThat(flaws("{0} orang", "{0} {0|person|people}")).isEmpty();
        assertThat(flaws("{0} orang", "{0} {1|person|people}"))
                .containsExactly("Seen.LATE: places [0] in Indonesian, [0, 1] in English");
        assertThat(flaws("{0} orang", "{0} {0|person}"))
                .containsExactly("Seen.LATE: a brace that is no place such as {0}");
    }

    @Test
    void a_text_that_was_not_translated_is_seen() {
        assertThat(flaws("terlambat {0} menit", "terlambat {0} menit"))
                .containsExactly("Seen.LATE: the same in both languages: terlambat {0} menit");
    }

    @Test
    void a_list_of_names_that_has_grown_old_is_seen() {
        var keys = List.of("Seen.LATE");
        assertThat(TextRules.flaws(keys, Map.of("Seen.LATE", "lambat"), Map.of("Seen.LATE", "late"), Set.copyOf(keys)))
                .containsExactly("Seen.LATE: allowed to be the same, yet it differs");
        assertThat(TextRules.flaws(List.of(), Map.of(), Map.of(), Set.of("Seen.GONE")))
                .containsExactly("Seen.GONE: allowed to be the same, yet no text");
    }

    @Test
    void empty_texts_and_stray_braces_are_seen() {
        assertThat(flaws("", "late")).containsExactly("Seen.LATE: an empty text");
        assertThat(flaws("terlambat {nama}", "late"))
                .containsExactly("Seen.LATE: a brace that is no place such as {0}");
    }

    @Test
    void two_enums_of_one_name_are_seen() {
        var keys = List.of("Level.HEAVY", "Level.HEAVY");
        assertThat(TextRules.flaws(keys, Map.of("Level.HEAVY", "berat"), Map.of("Level.HEAVY", "heavy"), NONE))
                .containsExactly("Level.HEAVY: two enums of one name claim it");
    }

    @Test
    void a_key_that_stands_twice_in_a_file_is_seen() {
        var properties = "# jam\nSeen.LATE = terlambat\nSeen.EARLY: cepat\nSeen.LATE=lambat\n";
        assertThat(TextRules.keysTwice(properties)).containsExactly("Seen.LATE");
        assertThat(TextRules.texts(properties)).containsOnlyKeys("Seen.LATE", "Seen.EARLY");
    }

    private static List<String> flaws(String indonesian, String english) {
        return TextRules.flaws(
                List.of("Seen.LATE"), Map.of("Seen.LATE", indonesian), Map.of("Seen.LATE", english), NONE);
    }
}
