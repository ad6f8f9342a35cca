package id.kinerja.organization;

import id.kinerja.organization.Deciders.Term;
import id.kinerja.shared.Flaws;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.Map;

/** What the city personnel officer must be and say before the structure of the government changes. */
final class Officers {

    private Officers() {}

    static void mustBe(Viewer viewer) {
        if (!viewer.holds(Role.CITY_PERSONNEL)) {
            throw new NotFound();
        }
    }

    /** Hangs it at its field of the form where it is not right. */
    static boolean unless(boolean isRight, Flaws flaws, OrganizationRefusal why, Object... facts) {
        if (!isRight) {
            flaws.add(OrganizationRefusal.field(why), Message.of(why, facts));
        }
        return isRight;
    }

    static void mustSay(String text, TextKey otherwise) {
        if (text.isBlank()) {
            throw Refused.because(otherwise);
        }
    }

    static void mustHold(Term term) {
        mustSay(term.reason(), OrganizationRefusal.NO_REASON);
        if (term.until().isBefore(term.from())) {
            throw Refused.because(OrganizationRefusal.ENDS_BEFORE_IT_BEGINS, term.from());
        }
    }

    /** A month that has ended may be paid already. */
    static void mustNotReachBack(LocalDate from, LocalDate today) {
        var flaws = new Flaws(Map.of());
        mustNotReachBack(flaws, from, today);
        flaws.refuse();
    }

    static void mustNotReachBack(Flaws flaws, LocalDate from, LocalDate today) {
        var first = today.withDayOfMonth(1);
        unless(!from.isBefore(first), flaws, OrganizationRefusal.BEFORE_THIS_MONTH, from, first);
    }
}
