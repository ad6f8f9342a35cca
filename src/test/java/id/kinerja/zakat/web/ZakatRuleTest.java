package id.kinerja.zakat.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ZakatRuleTest {

    @Test
    void the_rate_and_the_figure_it_is_taken_from_are_those_of_the_rule() {
        assertThat(ZakatRule.takes(policy("three-way-40-18-42"))).isTrue();
        assertThat(said(policy("three-way-40-18-42")))
                .containsExactly(
                        "Menurut aturan yang berlaku (Contoh, Pasal 22): 2,5% dari TPP sebelum potongan setelah"
                                + " dikurangi pajak, iuran.");
    }

    @Test
    void a_nisab_and_what_is_given_below_it_are_told() {
        assertThat(said(policy("grade")).getLast()).contains("nisab Rp10.500.000", "di bawahnya Infak 1%");
    }

    @Test
    void where_the_rule_has_no_zakat_or_there_is_none_nothing_is_taken() {
        assertThat(ZakatRule.takes(policy("common-60-40"))).isFalse();
        assertThat(said(policy("common-60-40")).getFirst())
                .contains("tidak memuat zakat, jadi tidak ada yang dipotong");
        assertThat(ZakatRule.takes(null)).isFalse();
        assertThat(said(null).getFirst()).contains("Belum ada aturan TPP");
    }

    private static List<String> said(@Nullable Policy policy) {
        return ZakatRule.sentences(policy).stream()
                .map(Texts.in(Language.ID)::say)
                .toList();
    }

    private static Policy policy(String id) {
        return PolicyFile.read(StarterPolicies.text(id).orElseThrow()).policy().orElseThrow();
    }
}
