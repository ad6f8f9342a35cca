package id.kinerja.intake.model;

import id.kinerja.intake.model.Plan.Post;
import id.kinerja.intake.model.Plan.PostStep;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.organization.model.Unit;
import java.util.List;
import java.util.Objects;
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

    /** How a row names the unit. */
    record Said(int row, String unitCode, String unit, String agency) {

        boolean isEmpty() {
            return unitCode.isEmpty() && unit.isEmpty() && agency.isEmpty();
        }

        Field field() {
            return !unitCode.isEmpty() ? Field.UNIT_CODE : unit.isEmpty() ? Field.AGENCY : Field.UNIT;
        }

        String text() {
            return !unitCode.isEmpty() ? unitCode : unit.isEmpty() ? agency : unit;
        }
    }

    /** Null with a problem where it is not clear. */
    @Nullable Unit of(Said said) {
        if (!said.unitCode().isEmpty()) {
            return byCode(said);
        }
        var field = said.field();
        var text = said.text();
        var found = directory.called(text, said.unit().isEmpty() ? "" : said.agency());
        if (found.isEmpty()
                && field == Field.UNIT) { // some offices call the agency a unit, and the unit an organization
            found = directory.called(said.agency(), said.unit());
        }
        return switch (found.size()) {
            case 0 -> unknown(said, field, text);
            case 1 -> found.getFirst();
            default ->
                problem(
                        said,
                        field,
                        text,
                        Flaw.UNIT_AMBIGUOUS,
                        found.stream().map(Unit::code).toList());
        };
    }

    private @Nullable Unit byCode(Said said) {
        var found = directory.withCode(said.unitCode());
        if (found == null) {
            return unknown(said, Field.UNIT_CODE, said.unitCode());
        }
        if (!said.unit().isEmpty() && !Field.bare(said.unit()).equals(Field.bare(found.name()))) {
            return problem(said, Field.UNIT, said.unit(), Flaw.UNIT_DISAGREES, found.code(), found.name());
        }
        return found;
    }

    private @Nullable Unit unknown(Said said, Field field, String text) {
        List<String> near = field == Field.UNIT_CODE ? List.of() : directory.nearest(text);
        return near.isEmpty()
                ? problem(said, field, text, Flaw.UNIT_UNKNOWN)
                : problem(said, field, text, Flaw.UNIT_UNKNOWN_NEAR, near);
    }

    private @Nullable Unit problem(Said said, Field field, String text, Flaw flaw, Object... facts) {
        problems.accept(Problem.at(said.row(), field, text, flaw, facts));
        return null;
    }

    /** Nobody is placed into a unit that is closed; who was in it and left before stays where he was. */
    boolean stands(Said said, Unit unit, PostStep step) {
        return switch (step) {
            case PostStep.Stays _ -> true;
            case PostStep.Begins begins -> !directory.isClosedTo(begins.post()) || isClosed(said, unit);
            case PostStep.Corrected(LastPost was, Post post)
            when !was.unit().equals(unit.id()) -> !directory.isClosedTo(post) || isClosed(said, unit);
            case PostStep.Corrected(LastPost was, Post post) ->
                Objects.equals(was.before(), post.before())
                        || !directory.isClosedTo(post)
                        || closesFirst(said, unit, post);
        };
    }

    private boolean isClosed(Said said, Unit unit) {
        var field = said.isEmpty() ? Field.UNIT : said.field();
        var text = said.isEmpty() ? unit.name() : said.text();
        return problem(said, field, text, Flaw.UNIT_CLOSED, unit.name(), directory.closing(unit.id())) != null;
    }

    private boolean closesFirst(Said said, Unit unit, Post post) {
        var closing = directory.closing(unit.id());
        var until = Objects.toString(post.before(), "");
        return problem(said, Field.UNTIL, until, Flaw.UNIT_CLOSES_FIRST, unit.name(), closing) != null;
    }
}
