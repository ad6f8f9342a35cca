package id.kinerja.allowance.model;

import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Message;
import java.util.List;

/** What a month came to for one person: a payslip with all it rests on, or the reasons why there is none yet. */
public sealed interface Outcome {

    PersonMonth person();

    /** Calculated: the judged month and the payslip made of it. */
    record Ready(PersonMonth person, Judged judged, Payslip payslip) implements Outcome {}

    /** Not calculated: something is missing, and nothing is counted as zero silently. */
    record Unready(PersonMonth person, List<Message> reasons) implements Outcome {}
}
