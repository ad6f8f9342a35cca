package id.kinerja.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.Language;
import id.kinerja.shared.PersonalData.Held;
import id.kinerja.shared.PersonalData.Origin;
import id.kinerja.shared.Viewer.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyWordsTest {

    private static final Held HELD =
            new Held("some.table", Origin.HOUSE, Origin.HOUSE, "").saying("role", Role.values());

    @Test
    void a_period_is_told_from_when_until_when() {
        var column = new HeldColumn("valid", "daterange");
        assertThat(new CopyWords(Language.ID).headings(List.of(column)))
                .containsExactly("Berlaku sejak", "Berlaku sampai");
        assertThat(cells(Language.ID, column, "[2024-10-01,)")).containsExactly("1 Oktober 2024", "seterusnya");
        assertThat(cells(Language.EN, column, "[2024-10-01,2025-01-01)"))
                .containsExactly("1 October 2024", "31 December 2024");
        assertThat(cells(Language.ID, column, "empty")).containsExactly("", "");
    }

    @Test
    void codes_truths_moments_and_money_are_told_in_words() {
        assertThat(cells(Language.ID, new HeldColumn("role", "text"), "TREASURER"))
                .containsExactly("Bendahara");
        assertThat(cells(Language.ID, new HeldColumn("kind", "text"), "ROLL_CALL"))
                .containsExactly("apel");
        assertThat(cells(Language.ID, new HeldColumn("pays", "bool"), "t")).containsExactly("ya");
        assertThat(cells(Language.ID, new HeldColumn("by_himself", "bool"), "f"))
                .containsExactly("petugas");
        assertThat(cells(Language.ID, new HeldColumn("tapped_at", "timestamptz"), "2026-10-23T07:25:13.123456+07:00"))
                .containsExactly("23 Oktober 2026 07.25.13");
        assertThat(cells(Language.ID, new HeldColumn("from_month", "date"), "2026-10-01"))
                .containsExactly("Oktober 2026");
        assertThat(cells(Language.ID, new HeldColumn("gross", "int8"), "5808000"))
                .containsExactly("Rp5.808.000");
        assertThat(cells(Language.ID, new HeldColumn("facts", "text"), "{\"a\":1}"))
                .containsExactly("lengkap dalam data.json");
        assertThat(cells(Language.ID, new HeldColumn("reason", "text"), null)).containsExactly("");
    }

    private static List<String> cells(Language language, HeldColumn column, @Nullable String text) {
        return new CopyWords(language).cells(HELD, List.of(column), Arrays.asList(text));
    }
}
