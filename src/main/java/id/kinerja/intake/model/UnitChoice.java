package id.kinerja.intake.model;

import id.kinerja.organization.model.Unit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which unit a row means. */
final class UnitChoice {

    private final UnitDirectory directory;
    private final Consumer<Problem> problems;

    UnitChoice(UnitDirectory directory, Consumer<Problem> problems) {
        this.directory = directory;
        this.problems = problems;
    }

    static boolean isSaid(Entry entry) {
        return !(entry.unitCode().isEmpty()
                && entry.unit().isEmpty()
                && entry.agency().isEmpty());
    }

    /** Null with a problem where it is not clear. */
    @Nullable Unit of(Entry entry) {
        if (!entry.unitCode().isEmpty()) {
            return byCode(entry);
        }
        var field = entry.unit().isEmpty() ? Field.AGENCY : Field.UNIT;
        var text = entry.unit().isEmpty() ? entry.agency() : entry.unit();
        var found = directory.called(text, entry.unit().isEmpty() ? "" : entry.agency());
        if (found.isEmpty()
                && field == Field.UNIT) { // some offices call the agency a unit, and the unit an organization
            found = directory.called(entry.agency(), entry.unit());
        }
        return switch (found.size()) {
            case 0 -> unknown(entry, field, text);
            case 1 -> found.getFirst();
            default ->
                problem(
                        entry,
                        field,
                        text,
                        Flaw.UNIT_AMBIGUOUS,
                        found.stream().map(Unit::code).toList());
        };
    }

    private @Nullable Unit byCode(Entry entry) {
        var found = directory.withCode(entry.unitCode());
        if (found == null) {
            return unknown(entry, Field.UNIT_CODE, entry.unitCode());
        }
        if (!entry.unit().isEmpty() && !Field.bare(entry.unit()).equals(Field.bare(found.name()))) {
            return problem(entry, Field.UNIT, entry.unit(), Flaw.UNIT_DISAGREES, found.code(), found.name());
        }
        return found;
    }

    private @Nullable Unit unknown(Entry entry, Field field, String text) {
        List<String> near = field == Field.UNIT_CODE ? List.of() : directory.nearest(text);
        return near.isEmpty()
                ? problem(entry, field, text, Flaw.UNIT_UNKNOWN)
                : problem(entry, field, text, Flaw.UNIT_UNKNOWN_NEAR, near);
    }

    private @Nullable Unit problem(Entry entry, Field field, String text, Flaw flaw, Object... facts) {
        problems.accept(Problem.at(entry.row(), field, text, flaw, facts));
        return null;
    }
}
