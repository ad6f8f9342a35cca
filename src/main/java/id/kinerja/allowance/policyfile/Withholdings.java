package id.kinerja.allowance.policyfile;

import id.kinerja.allowance.model.Account;
import id.kinerja.allowance.model.LineRule;
import id.kinerja.allowance.model.RankTax;
import id.kinerja.allowance.model.SocialContribution;
import id.kinerja.allowance.model.Withholding.Base;
import id.kinerja.allowance.model.Zakat;
import id.kinerja.allowance.model.Zakat.Nisab;
import id.kinerja.organization.model.RankGroup;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Rupiah;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the steps that take from gross, and knows what they withhold: a step may build on those before it alone. */
final class Withholdings {

    private final Set<Account> withheld = EnumSet.noneOf(Account.class);

    RankTax rankTax(Block step, LineRule rule) {
        var rates = new EnumMap<RankGroup, Percent>(RankGroup.class);
        var block = step.block("rates");
        for (var group : RankGroup.values()) {
            rates.put(group, block.percent(group.name()));
        }
        block.end();
        return new RankTax(rule, rates, base(step, Account.TAX));
    }

    SocialContribution contribution(Block step, LineRule rule) {
        return new SocialContribution(rule, step.percent("percent"), base(step, Account.CONTRIBUTION));
    }

    Zakat zakat(Block step, LineRule rule) {
        return new Zakat(rule, step.percent("percent"), nisab(step), base(step, Account.ZAKAT));
    }

    private static @Nullable Nisab nisab(Block step) {
        var block = step.optionalBlock("nisab");
        if (block.isEmpty()) {
            return null;
        }
        var gross = new Rupiah(block.get().whole("gross", 0, Rupiah.MOST));
        var nisab = new Nisab(gross, block.get().percent("infak"), block.get().text("infak_label"));
        block.get().end();
        return nisab;
    }

    /** Gross, less what earlier steps withheld on the accounts named. */
    private Base base(Block step, Account own) {
        var after = step.has("after") ? Set.copyOf(step.words("after", Account.class)) : Set.<Account>of();
        after.stream()
                .filter(account -> !withheld.contains(account))
                .sorted()
                .forEach(account ->
                        step.problems().add(step.line("after"), PolicyFlaw.NOT_WITHHELD_BEFORE, Codes.of(account)));
        withheld.add(own);
        return new Base(after);
    }
}
