package id.kinerja.organization;

import id.kinerja.organization.Deciders.Term;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;

/** What the city personnel officer must be and say before the structure of the government changes. */
final class Officers {

    private Officers() {}

    static void mustBe(Viewer viewer) {
        if (!viewer.holds(Role.CITY_PERSONNEL)) {
            throw new NotFound();
        }
    }

    /** And nobody appoints himself. */
    static void mustBe(Viewer viewer, PersonId appointed) {
        mustBe(viewer);
        if (viewer.is(appointed)) {
            throw Refused.because(OrganizationRefusal.HIMSELF);
        }
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
        var first = today.withDayOfMonth(1);
        if (from.isBefore(first)) {
            throw Refused.because(OrganizationRefusal.BEFORE_THIS_MONTH, from, first);
        }
    }
}
