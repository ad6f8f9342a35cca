package id.kinerja.allowance.policyfile;

import id.kinerja.attendance.model.RollCall;
import id.kinerja.discipline.model.AbsentDay;
import id.kinerja.discipline.model.DayRule;
import id.kinerja.discipline.model.DisciplinePolicy;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.discipline.model.LateAndEarly;
import id.kinerja.discipline.model.LateBands;
import id.kinerja.discipline.model.LeaveDay;
import id.kinerja.discipline.model.MissedRollCalls;
import id.kinerja.discipline.model.MissedRollCalls.Escalation;
import id.kinerja.discipline.model.MissingTap;
import id.kinerja.discipline.model.PerMinute;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.DisciplineMark;
import id.kinerja.marks.model.DisciplineMark.Start;
import id.kinerja.marks.model.Source;
import id.kinerja.shared.LegalBasis;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chapter {@code discipline}: the day rules, what their events are taken from, and whether a measure may stand instead. */
final class DisciplineChapter {

    private final Start start;
    private final Source source;
    private final List<DayRule> rules;

    private final Block chapter;

    DisciplineChapter(Block chapter, EventUse events) {
        this.chapter = chapter;
        start = chapter.optionalWord("start", Start.class).orElse(Start.FULL);
        source = MarkChapters.givenBy(chapter, "attendance") ? Source.COMPUTED_UNLESS_GIVEN : Source.COMPUTED;
        // who pays by days attended alone has no event to price
        var blocks =
                start == Start.ATTENDANCE_RATE && !chapter.has("rules") ? List.<Block>of() : chapter.blocks("rules");
        rules = blocks.stream().flatMap(block -> rule(block, events).stream()).toList();
        chapter.end();
    }

    static DisciplinePolicy policy(Optional<DisciplineChapter> chapter) {
        return chapter.map(read -> new DisciplinePolicy(read.rules)).orElse(DisciplinePolicy.NONE);
    }

    /** Where events are deducted and no mark is asked for, what the mark would start from or be replaced by is nothing. */
    void checkUnmarked() {
        for (var key : List.of("start", "measure")) {
            if (chapter.has(key)) {
                chapter.problems().add(chapter.line(key), PolicyFlaw.SETTING_UNUSED, key);
            }
        }
    }

    DisciplineMark mark(Set<EventKind> without) {
        return new DisciplineMark(start, without, source);
    }

    /** The kinds of rule that a file can name. */
    private enum Rule {
        LATE_BANDS,
        PER_MINUTE,
        LATE_AND_EARLY,
        MISSING_TAP,
        ABSENT_DAY,
        LEAVE_DAY,
        MISSED_ROLL_CALLS
    }

    /** A rule; none where it could not be made out, which was noted. */
    private static Optional<DayRule> rule(Block rule, EventUse events) {
        var basis = rule.legalBasis();
        return rule.knownWord("rule", Rule.class).map(kind -> {
            var read = rule(kind, rule, basis);
            events.made(read, rule.line());
            rule.end();
            return read;
        });
    }

    private static DayRule rule(Rule kind, Block rule, LegalBasis basis) {
        return switch (kind) {
            case LATE_BANDS -> new LateBands(Bands.read(rule), basis);
            case PER_MINUTE -> new PerMinute(rule.percent("percent"), basis);
            case LATE_AND_EARLY ->
                new LateAndEarly(rule.percent("late"), rule.percent("early"), rule.percent("both"), basis);
            case MISSING_TAP -> new MissingTap(rule.percent("percent"), basis);
            case ABSENT_DAY -> new AbsentDay(rule.percent("percent"), basis);
            case LEAVE_DAY ->
                new LeaveDay(kinds(rule.words("kinds", AbsenceKind.class)), rule.percent("percent"), basis);
            case MISSED_ROLL_CALLS ->
                new MissedRollCalls(
                        kinds(rule.words("kinds", RollCall.Kind.class)),
                        rule.percent("percent"),
                        escalation(rule),
                        basis);
        };
    }

    private static @Nullable Escalation escalation(Block rule) {
        var block = rule.optionalBlock("from_count");
        if (block.isEmpty()) {
            return null;
        }
        var escalation = new Escalation(
                (int) block.get().whole("count", 1, 1000), block.get().percent("percent"));
        block.get().end();
        return escalation;
    }

    private static <E extends Enum<E>> Set<E> kinds(List<E> words) {
        return words.isEmpty() ? Set.of() : EnumSet.copyOf(words);
    }
}
