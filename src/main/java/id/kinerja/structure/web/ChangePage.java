package id.kinerja.structure.web;

import id.kinerja.forms.Found;
import id.kinerja.forms.web.ChoicesFragment;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.Appointments.Ending;
import id.kinerja.organization.Appointments.Term;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import id.kinerja.structure.StructureDesk.Seen;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The changes of a unit, each with its day and its reason, and what happened to it before. */
public record ChangePage(
        Seen seen, @Nullable Change open, KeptForm kept, Map<String, Message> flaws, ChoicesFragment found)
        implements Page {

    /** The field that says who acts. */
    public static final String OFFICIAL = "nip";

    private static final List<String> ORDER =
            List.of("name", "parent", "code", "kind", "leader", "jobClass", "nip", "letter", "acting", "from", "until");

    private static final Map<String, TextKey> LABELS = Map.ofEntries(
            Map.entry("name", ChangeText.NAME),
            Map.entry("parent", ChangeText.PARENT),
            Map.entry("code", ChangeText.CODE),
            Map.entry("kind", ChangeText.KIND),
            Map.entry("leader", ChangeText.LEADER),
            Map.entry("jobClass", ChangeText.JOB_CLASS),
            Map.entry("nip", ChangeText.NIP),
            Map.entry("letter", ChangeText.LETTER),
            Map.entry("acting", ChangeText.WHO_ACTS),
            Map.entry("from", ChangeText.FROM),
            Map.entry("until", ChangeText.UNTIL),
            Map.entry("reason", ChangeText.REASON));

    /** The changes that the page offers, each a form of its own. */
    public enum Change {
        RENAME(ChangeText.RENAME, ChangeText.SAVE_RENAME),
        MOVE(ChangeText.MOVE, ChangeText.SAVE_MOVE),
        CREATE(ChangeText.CREATE, ChangeText.SAVE_CREATE),
        ACT(ChangeText.ACT, ChangeText.SAVE_ACT),
        END(ChangeText.END, ChangeText.SAVE_END),
        CLOSE(ChangeText.CLOSE, ChangeText.SAVE_CLOSE);

        private final ChangeText title;
        private final ChangeText save;

        Change(ChangeText title, ChangeText save) {
            this.title = title;
            this.save = save;
        }

        public ChangeText title() {
            return title;
        }

        public ChangeText save() {
            return save;
        }

        /** The last part of its address, and the beginning of its fields' names in the page. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ChangePage(Seen seen, @Nullable Change open, KeptForm kept, Map<String, Message> flaws) {
        this(seen, open, kept, flaws, ChoicesFragment.none(OFFICIAL));
    }

    /** The same, with those who may be meant below the question who acts. */
    ChangePage finding(Function<String, List<Found>> finder) {
        if (open != Change.ACT) {
            return this;
        }
        var choices = ChoicesFragment.again(OFFICIAL, kept, flaws.containsKey(OFFICIAL), finder);
        var told = new LinkedHashMap<>(flaws);
        told.computeIfPresent(OFFICIAL, (field, flaw) -> choices.flaw(flaw));
        return new ChangePage(seen, open, kept, told, choices);
    }

    public UnitOnDay unit() {
        return seen.unit();
    }

    public String chart() {
        return ChartPage.path(unit());
    }

    public String action(Change change) {
        return chart() + "/" + change.code();
    }

    /** Whether this form was sent last and came back. */
    public boolean isOpen(Change change) {
        return change == open;
    }

    public String id(Change change, String field) {
        return change.code() + "-" + field;
    }

    public String value(Change change, String field, String otherwise) {
        return isOpen(change) && kept.has(field) ? kept.typed(field) : otherwise;
    }

    /** Why this field was refused. */
    public @Nullable Message error(Change change, String field) {
        return isOpen(change) ? flaws.get(field) : null;
    }

    /** All that is wrong with the form that came back, in its order, by the names that its fields have in the page. */
    public Map<String, Message> errors() {
        var errors = new LinkedHashMap<String, Message>();
        if (open != null) {
            ORDER.stream().filter(flaws::containsKey).forEach(field -> errors.put(id(open, field), flaws.get(field)));
            flaws.forEach((field, flaw) -> errors.putIfAbsent(id(open, field), flaw));
        }
        return errors;
    }

    /** What its fields ask, by the same names, so that the summary tells which of them it means. */
    public Map<String, TextKey> labels() {
        var labels = new HashMap<String, TextKey>();
        if (open != null) {
            LABELS.forEach((field, label) -> labels.put(id(open, field), label));
        }
        labels.replace(id(Change.ACT, "kind"), ChangeText.ACTING_KIND);
        labels.replace(id(Change.END, "from"), ChangeText.END_FROM);
        return labels;
    }

    /** Structures change on the first of a month as a rule. */
    public LocalDate usualDay() {
        return seen.today().withDayOfMonth(1).plusMonths(1);
    }

    /** Those who act now or later, and can be called off. */
    public List<Term> running() {
        return seen.terms().stream()
                .filter(term -> !term.isWithdrawn() && !term.until().isBefore(seen.today()))
                .toList();
    }

    public ZonedDateTime at(Ending ending) {
        return ending.at().atZone(seen.zone());
    }
}
