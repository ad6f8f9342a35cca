package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.Lack;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.RankGroup;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Final income tax by group of ranks (PP 80/2010 art. 4). */
public record RankTax(LineRule rule, Map<RankGroup, Percent> rates, Base base) implements Withholding {

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        var rank = person.employee().rank();
        var rate = rates.get(rank.group().orElseThrow());
        var fact = Message.of(SlipText.RANK, rank, rate);
        return Withholding.take(soFar, rule, Account.TAX, rate, base, List.of(fact));
    }

    @Override
    public Percent most() {
        return Collections.max(rates.values());
    }

    @Override
    public Stream<Message> lacks(PersonMonth person, AttendanceMonth days) {
        var rank = person.employee().rank();
        return rank.group().filter(rates::containsKey).isPresent()
                ? Stream.empty()
                : Stream.of(Message.of(Lack.RANK_UNKNOWN, rank));
    }
}
