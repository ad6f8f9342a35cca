package id.kinerja.payslips;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.Post;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.written.DayRows;
import id.kinerja.payslips.written.FactsReader;
import id.kinerja.payslips.written.FactsWriter;
import id.kinerja.payslips.written.SlipLine;
import id.kinerja.shared.Digest;
import id.kinerja.shared.Language;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Texts;
import id.kinerja.shared.UnitId;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One person's closed month in writing: the facts, and what was made of them, either slip and days or the reasons why
 * there is none. Amounts are whole rupiah.
 */
public record SealedMonth(
        PersonId person,
        UnitId unit,
        String nip,
        String facts,
        @Nullable String slip,
        @Nullable String days,
        @Nullable String reasons,
        @Nullable Long gross,
        @Nullable Long net) {

    private static final Texts PAPER = Texts.in(Language.ID);

    static SealedMonth of(PersonId person, UnitId unit, Outcome outcome, Policy policy) {
        var facts = FactsWriter.write(outcome.person());
        var nip = outcome.person().employee().nip().digits();
        return switch (outcome) {
            case Outcome.Ready ready ->
                new SealedMonth(
                        person,
                        unit,
                        nip,
                        facts,
                        SlipLine.of(ready, policy.id()),
                        DayRows.of(ready),
                        null,
                        ready.payslip().gross().amount(),
                        ready.payslip().net().amount());
            case Outcome.Unready unready ->
                new SealedMonth(person, unit, nip, facts, null, null, reasons(unready), null, null);
        };
    }

    private static String reasons(Outcome.Unready unready) {
        return unready.reasons().stream().map(PAPER::say).collect(Collectors.joining("; "));
    }

    /** The month calculated once more from the facts as they were kept. */
    public Outcome replay(Policy policy) {
        return MonthCalculation.of(FactsReader.read(facts), policy);
    }

    /**
     * The person as the closing found him, whatever the books say since. Units of the agency as they were called at the
     * month's end; of a transfer inside the month the facts hold unit and class, and the books the position; of whoever
     * was not ready, who may lack a class, nothing of it.
     */
    StaffMember member(PersonMonth of, Map<UnitId, Unit> units, UnitId agency, @Nullable StaffMember today) {
        var employee = of.employee();
        var isMoved = !of.placements().isEmpty();
        var own = units.get(unit);
        var name = isMoved ? of.placements().getLast().unit() : slip == null ? own.name() : employee.unit();
        var named = new Unit(own.id(), own.code(), name, own.agency(), own.zone());
        var position = isMoved && today != null ? today.post().position() : employee.position();
        var post = new Post(named, units.get(agency), position, of.classAtEndOfMonth());
        return new StaffMember(person, employee, of.placements(), post);
    }

    /** Whether the same facts under the same rule give the same slip and the same days today, byte for byte. */
    public boolean comesOutEqual(Policy policy) {
        return equals(of(person, unit, replay(policy), policy));
    }

    String factsDigest() {
        return Digest.of(facts);
    }

    String resultDigest() {
        return Digest.of(slip == null ? "" : slip, days == null ? "" : days, reasons == null ? "" : reasons);
    }
}
