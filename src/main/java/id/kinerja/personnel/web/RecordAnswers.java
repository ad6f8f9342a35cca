package id.kinerja.personnel.web;

import id.kinerja.forms.Typed;
import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.OrganizationRefusal;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.Choices;
import id.kinerja.shared.BookText;
import id.kinerja.shared.Message;
import id.kinerja.shared.Misfilled;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Answers a sent form of somebody's record: with his page, which says what was kept, or with the form and what is wrong. */
@Component
class RecordAnswers {

    private final Choices choices;

    RecordAnswers(Choices choices) {
        this.choices = choices;
    }

    /** Under which NIP he is found now, and what was kept of him. */
    record Done(Nip nip, Message said) {}

    /** The same form again has a sentence at each field that is wrong, and below it those who may be meant. */
    Answer of(
            Viewer viewer, RecordFormPage page, HttpServletRequest request, Function<UnaryOperator<String>, Done> act) {
        var typed = KeptForm.of(request);
        try {
            var done = act.apply(typed::value);
            return Answer.to("/people/" + done.nip()).saying(done.said());
        } catch (Misfilled wrong) {
            return refused(viewer, page.holding(typed, wrong.flaws()));
        } catch (Refused no) {
            var field = OrganizationRefusal.field(no.reason().key());
            if (field.isEmpty()) {
                throw no;
            }
            return refused(viewer, page.holding(typed, Map.of(field, no.reason())));
        }
    }

    /** Nothing is kept yet: the question whether it shall be, where nothing is wrong with the form. */
    Object asking(
            Viewer viewer,
            RecordFormPage page,
            HttpServletRequest request,
            Function<UnaryOperator<String>, ?> question) {
        var typed = KeptForm.of(request);
        try {
            return question.apply(typed::value);
        } catch (Misfilled wrong) {
            return refused(viewer, page.holding(typed, wrong.flaws()));
        }
    }

    /** What was kept, of whom and from which day, as the form that was right says it. */
    static Message said(SavedText what, Object of, UnaryOperator<String> fields) {
        return Message.of(what, of, LocalDate.parse(BookText.plain(fields.apply(Typed.FROM))));
    }

    private Answer refused(Viewer viewer, RecordFormPage page) {
        return Answer.refused(page.finding((field, text) -> choices.of(viewer, field, text)));
    }
}
