package id.kinerja.cli.office;

import id.kinerja.audit.Chain;
import id.kinerja.monthend.ClosedMonths;
import id.kinerja.monthend.ClosedMonths.Proof;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import id.kinerja.shared.UnitId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Replays every closed month from the facts and the rule that it kept, and proves that it comes out byte for byte; then
 * looks through the whole audit trail.
 */
@Command(
        name = "doctor",
        description = "Prove that every closed month comes out equal and that the audit trail is whole.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    private static final int SHOWN_NIPS = 5;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of the answer; en unless said otherwise.")
    private Language language = Language.EN;

    private int runs;
    private int slips;
    private int broken;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        return OfficeCommands.run(spec, texts, office -> prove(office, texts));
    }

    private int prove(ApplicationContext office, Texts texts) {
        Map<UnitId, String> names = office.getBean(Organization.class).allAgencies().stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
        office.getBean(ClosedMonths.class).prove(proof -> tell(proof, names, texts));
        if (runs == 0) {
            say(texts.say(OfficeText.NO_CLOSED_MONTH));
        } else if (broken == 0) {
            say(texts.say(OfficeText.ALL_WHOLE, runs, slips));
        } else {
            say(texts.say(OfficeText.NOT_WHOLE, broken, runs));
        }
        return isTrailWhole(office, texts) && broken == 0 ? 0 : 1;
    }

    private boolean isTrailWhole(ApplicationContext office, Texts texts) {
        var proof = office.getBean(Chain.class).prove();
        var flaw = proof.flaw();
        say(
                flaw == null
                        ? texts.say(
                                OfficeText.CHAIN_WHOLE,
                                proof.last().number(),
                                proof.last().hash())
                        : texts.say(OfficeText.CHAIN_BROKEN, flaw.told()));
        return proof.holds();
    }

    private void tell(Proof proof, Map<UnitId, String> names, Texts texts) {
        var run = proof.run();
        var agency = names.getOrDefault(run.agency(), run.agency().toString());
        runs++;
        slips += run.people() - run.unready();
        if (proof.holds()) {
            say(texts.say(OfficeText.PROVEN, run.month(), agency, run.version(), run.people(), run.resultDigest()));
            return;
        }
        broken++;
        say(texts.say(OfficeText.DIFFERS, run.month(), agency, run.version()));
        if (!proof.differingNips().isEmpty()) {
            var shown = proof.differingNips().stream().limit(SHOWN_NIPS).toList();
            say(texts.say(OfficeText.DIFFERING_NIPS, proof.differingNips().size(), shown));
        }
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
    }
}
