package id.kinerja.monthend.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.marks.model.Lack;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.List;

/** Why somebody is not ready and what to do about it, for whoever works with screens and not with files. */
public enum UnreadyText implements TextKey {
    NO_SCHEDULE,
    NO_WORKING_DAY,
    NO_CLASS,
    CLASS_NOT_IN_TABLE,
    NO_CRITERIA_AMOUNT,
    RANK_UNKNOWN,
    NO_MEASURE,
    SANCTION_WITHOUT_FACTOR;

    static List<Message> reasons(Outcome outcome) {
        return outcome instanceof Outcome.Unready unready ? reasons(unready.reasons()) : List.of();
    }

    static List<Message> reasons(List<Message> lacks) {
        return lacks.stream().map(UnreadyText::onScreen).toList();
    }

    private static Message onScreen(Message reason) {
        return reason.key() instanceof Lack lack ? new Message(valueOf(lack.name()), reason.facts()) : reason;
    }
}
