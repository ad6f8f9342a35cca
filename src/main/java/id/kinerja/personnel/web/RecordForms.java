package id.kinerja.personnel.web;

import id.kinerja.forms.web.FormField;
import id.kinerja.forms.web.FormField.Choice;
import id.kinerja.forms.web.FormWord;
import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.forms.web.RecordFormPage.Way;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Standing;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.Choices;
import id.kinerja.personnel.CorrectionDesk;
import id.kinerja.personnel.HeldPost;
import id.kinerja.personnel.PersonFile;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms of the personnel office, filled with what is known. */
@Component
class RecordForms {

    /** More units than somebody would look through: a part of the name or the code is typed. */
    private static final int MOST_UNITS = 300;

    private static final List<String> TAX = List.of("TK/0", "TK/1", "TK/2", "TK/3", "K/0", "K/1", "K/2", "K/3");

    private final Choices choices;

    RecordForms(Choices choices) {
        this.choices = choices;
    }

    RecordFormPage takeIn(Viewer viewer, KeptForm kept) {
        var fields = new ArrayList<FormField>();
        fields.add(FormField.text("nip", FormText.NIP, FormText.NIP_HINT, ""));
        fields.add(FormField.text("name", FormText.NAME, null, ""));
        fields.add(FormField.named("employment", FormText.EMPLOYMENT, Stream.of(Employment.values()), ""));
        fields.add(FormField.text("rank", FormText.RANK, FormText.RANK_HINT, ""));
        fields.addAll(post(viewer, null, "", ""));
        return new RecordFormPage(
                FormText.TAKE_IN, FormText.TAKE_IN_LEAD, "", "/people", "/people", fields, kept, Map.of());
    }

    RecordFormPage place(Viewer viewer, PersonFile file, KeptForm kept) {
        var now = file.current().map(held -> held.post());
        var fields = post(
                viewer,
                now.map(post -> post.unit()).orElse(null),
                now.map(post -> post.position()).orElse(""),
                now.map(post -> post.jobClass() == null ? "" : post.jobClass().toString())
                        .orElse(""));
        return of(file, FormText.PLACE, FormText.PLACE_LEAD, "/placements", fields, kept);
    }

    RecordFormPage correctPost(Viewer viewer, CorrectionDesk.Written written, KeptForm kept) {
        var held = written.held();
        var post = held.post();
        var fields = post(
                viewer,
                post.unit(),
                post.position(),
                post.jobClass() == null ? "" : Integer.toString(post.jobClass().number()),
                written.superior(),
                held.from().toString());
        var path = "/placements/" + held.from() + "/correction";
        var form = of(written.file(), FormText.CORRECT_POST, FormText.CORRECT_POST_LEAD, path, fields, kept);
        return form.besides(new Way(FormText.WITHDRAWS, form.back() + withdrawal(held)));
    }

    RecordFormPage withdrawPost(CorrectionDesk.Written written, KeptForm kept) {
        var held = written.held();
        return of(
                written.file(),
                FormText.WITHDRAW_POST,
                FormText.WITHDRAW_POST_LEAD,
                withdrawal(held),
                List.of(FormField.reason()),
                kept);
    }

    RecordFormPage withdrawRank(CorrectionDesk.Ranked ranked, KeptForm kept) {
        var path = "/ranks/" + ranked.held().from() + "/withdrawal";
        var fields = List.of(FormField.reason());
        return of(ranked.file(), FormText.WITHDRAW_RANK, FormText.WITHDRAW_RANK_LEAD, path, fields, kept);
    }

    private static String withdrawal(HeldPost held) {
        return "/placements/" + held.from() + "/withdrawal";
    }

    RecordFormPage takeBack(PersonFile file, KeptForm kept) {
        var ended = file.endedOn().map(LocalDate::toString).orElse("");
        var fields = List.of(FormField.date(FormText.SERVES_FROM, FormText.SERVES_HINT, ended), FormField.reason());
        return of(file, FormText.RETURN, lead(CorrectionDesk.again(file)), "/return", fields, kept);
    }

    private static FormText lead(Standing again) {
        return again == Standing.SUSPENDED ? FormText.RETURN_SUSPENDED : FormText.RETURN_LEAD;
    }

    private List<FormField> post(Viewer viewer, @Nullable Unit unit, String position, String jobClass) {
        return post(viewer, unit, position, jobClass, "", "");
    }

    private List<FormField> post(
            Viewer viewer, @Nullable Unit unit, String position, String jobClass, String superior, String from) {
        return List.of(
                unit(viewer, unit),
                FormField.text(Choices.POSITION, FormText.POSITION, FormText.POSITION_HINT, position)
                        .found(),
                FormField.text("class", FormText.JOB_CLASS, FormText.JOB_CLASS_HINT, jobClass)
                        .optional(),
                FormField.text("superior", FormText.SUPERIOR, FormText.SUPERIOR_HINT, superior)
                        .optional()
                        .found(),
                FormField.date(FormWord.FROM, null, from),
                FormField.reason());
    }

    /** Where it is not in the list of today, the unit of the post itself stands first. */
    private FormField unit(Viewer viewer, @Nullable Unit first) {
        var code = first == null ? "" : first.code();
        var units = choices.units(viewer);
        if (units.size() > MOST_UNITS) {
            return FormField.text(Choices.UNIT, FormText.UNIT, FormText.UNIT_HINT, code)
                    .found();
        }
        var gone = Stream.ofNullable(first)
                .filter(unit ->
                        units.stream().noneMatch(one -> one.unit().code().equals(code)))
                .map(unit -> new Choice(code, null, unit.name() + " · " + code));
        return FormField.plain(
                Choices.UNIT, FormText.UNIT, Stream.concat(gone, units.stream().map(RecordForms::choice)), code);
    }

    private static Choice choice(Choices.UnitLine line) {
        var unit = line.unit();
        return new Choice(
                unit.code(), null, "– ".repeat(line.depth()) + unit.name() + " · " + unit.code(), line.agency());
    }

    RecordFormPage correct(PersonFile file, KeptForm kept) {
        var fields = List.of(
                FormField.text(
                        "nip",
                        FormText.NIP,
                        FormText.NIP_HINT,
                        file.identity().nip().digits()),
                FormField.text("name", FormText.NAME, null, file.identity().name()),
                FormField.reason());
        return of(file, FormText.CORRECT, FormText.CORRECT_LEAD, "/identity", fields, kept);
    }

    RecordFormPage end(PersonFile file, KeptForm kept) {
        var ways = Stream.of(Standing.values()).filter(Standing::isEnded);
        var fields = List.of(
                FormField.named("standing", FormText.STANDING, ways, ""),
                FormField.date(FormWord.FROM, FormText.LAST_HINT, ""),
                FormField.reason());
        return of(file, FormText.END, FormText.END_LEAD, "/leaving", fields, kept);
    }

    RecordFormPage record(PersonFile file, RecordPart part, KeptForm kept) {
        var fields = new ArrayList<>(own(file, part));
        fields.add(FormField.date(FormWord.FROM, null, ""));
        if (part.isForATime()) {
            fields.add(FormField.until());
            fields.add(FormField.text("letter", FormText.LETTER, null, ""));
        }
        fields.add(FormField.reason());
        return of(file, part.title(), part.lead(), "/record/" + part.path(), fields, kept);
    }

    private static List<FormField> own(PersonFile file, RecordPart part) {
        return switch (part) {
            case RANK ->
                List.of(FormField.text(
                        "rank", FormText.RANK, FormText.RANK_HINT, file.rank().text()));
            case EMPLOYMENT ->
                List.of(
                        FormField.named(
                                "employment",
                                FormText.EMPLOYMENT,
                                Stream.of(Employment.values()),
                                file.serving().employment().name()),
                        FormField.named(
                                "standing",
                                FormText.STANDING,
                                Stream.of(Standing.values()).filter(one -> !one.isEnded()),
                                Standing.ACTIVE.name()),
                        FormField.text("rank", FormText.RANK, FormText.RANK_STAYS, "")
                                .optional());
            case BANK -> account(file);
            case TAX -> tax();
            case SUPERIOR ->
                List.of(FormField.text("superior", FormText.SUPERIOR, FormText.PERSON_HINT, "")
                        .found());
            case SUPERIOR_END, DELEGATE_END -> List.of();
            case DELEGATE ->
                List.of(FormField.text("delegate", FormText.DELEGATE, FormText.PERSON_HINT, "")
                        .found());
        };
    }

    private static List<FormField> account(PersonFile file) {
        return List.of(
                FormField.text("bank", FormText.BANK, null, ""),
                FormField.text("number", FormText.NUMBER, null, ""),
                FormField.text("holder", FormText.HOLDER, null, file.identity().name()));
    }

    private static List<FormField> tax() {
        var statuses = TAX.stream().map(status -> new Choice(status, null, status));
        return List.of(
                FormField.plain("status", FormText.TAX_STATUS, statuses, ""),
                FormField.text("npwp", FormText.NPWP, null, "").optional());
    }

    private static RecordFormPage of(
            PersonFile file, FormText title, FormText lead, String path, List<FormField> fields, KeptForm kept) {
        var page = "/people/" + file.identity().nip();
        return new RecordFormPage(title, lead, file.identity().name(), page + path, page, fields, kept, Map.of());
    }
}
