package id.kinerja.privacy.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.privacy.Erasing.Last;
import id.kinerja.privacy.Period;
import id.kinerja.shared.DataKind;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long personal data are kept, what was erased last, and for the city's officer the ways to change it and to give out. */
public record PrivacyPage(
        List<Period> periods,
        List<Period> planned,
        List<Last> erased,
        LocalDate today,
        ZoneId zone,
        boolean mayDecide,
        KeptForm kept,
        Map<String, Message> errors)
        implements Page {

    static final String PATH = "/privacy";

    public Optional<Last> last(DataKind kind) {
        return erased.stream().filter(one -> one.kind() == kind).findFirst();
    }

    public LocalDate erasedOn(Last last) {
        return LocalDate.ofInstant(last.erasedAt(), zone);
    }

    public boolean hasExamples() {
        return periods.stream().anyMatch(Period::isExample);
    }

    public List<DataKind> kinds() {
        return List.of(DataKind.values());
    }

    public boolean isChosen(DataKind kind) {
        return kept.value("kind").equals(kind.name());
    }

    /** What the fields ask, by their names, so that the summary tells which of them it means. */
    public Map<String, TextKey> labels() {
        return Map.of(
                "kind", PrivacyText.KIND,
                "days", PrivacyText.DAYS,
                "from", PrivacyText.FROM,
                "basis", PrivacyText.BASIS,
                "reason", PrivacyText.REASON,
                "who", PrivacyText.WHO,
                "why", PrivacyText.WHY);
    }

    PrivacyPage refusing(PrivacyForm form) {
        return new PrivacyPage(periods, planned, erased, today, zone, mayDecide, form.typed(), form.errors());
    }
}
