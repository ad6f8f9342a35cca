package id.kinerja.zakat.web;

import id.kinerja.allowance.model.Account;
import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.model.Zakat;
import id.kinerja.shared.Message;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the regulation in force says about zakat, in its own figures. */
final class ZakatRule {

    private ZakatRule() {}

    static boolean takes(@Nullable Policy policy) {
        return policy != null && steps(policy).findAny().isPresent();
    }

    private static Stream<Zakat> steps(Policy policy) {
        return policy.allowance().steps().stream()
                .filter(Zakat.class::isInstance)
                .map(Zakat.class::cast);
    }

    static List<Message> sentences(@Nullable Policy policy) {
        if (policy == null) {
            return List.of(Message.of(ZakatText.NO_RULE));
        }
        return takes(policy)
                ? steps(policy).flatMap(ZakatRule::sentences).toList()
                : List.of(Message.of(ZakatText.RULE_WITHOUT, policy.basis()));
    }

    private static Stream<Message> sentences(Zakat step) {
        var less = step.base().less().stream().sorted().map(ZakatRule::word).toList();
        var rate = less.isEmpty()
                ? Message.of(ZakatText.RULE, step.rate(), step.rule().basis())
                : Message.of(ZakatText.RULE_LESS, step.rate(), step.rule().basis(), less);
        var nisab = step.nisab();
        return nisab == null
                ? Stream.of(rate)
                : Stream.of(rate, Message.of(ZakatText.NISAB, nisab.gross(), nisab.infakLabel(), nisab.infak()));
    }

    private static ZakatText word(Account account) {
        return switch (account) {
            case GROSS -> throw new IllegalArgumentException("gross is where it is taken from");
            case TAX -> ZakatText.TAX;
            case CONTRIBUTION -> ZakatText.CONTRIBUTION;
            case ZAKAT -> ZakatText.ZAKAT;
        };
    }
}
