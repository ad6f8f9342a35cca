package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Message;
import java.util.List;
import java.util.stream.Stream;

/** One article of the regulation's pay chapter: it reads the facts and what was made of them, and writes its lines. */
public sealed interface Step permits GrossStep, Withholding {

    Payslip write(PersonMonth person, Judged judged, Payslip soFar);

    /** The codes of the lines that it may write. */
    List<String> codes();

    /** What this step needs and the person lacks. */
    default Stream<Message> lacks(PersonMonth person, AttendanceMonth days) {
        return Stream.empty();
    }
}
