package id.kinerja.zakat;

import id.kinerja.allowance.PayFacts;
import id.kinerja.allowance.Policies;
import id.kinerja.allowance.Policies.Published;
import id.kinerja.allowance.model.Policy;
import id.kinerja.forms.FormFlaw;
import id.kinerja.forms.Forms;
import id.kinerja.forms.Typed;
import id.kinerja.marks.model.PayBasis.Trait;
import id.kinerja.organization.Entered;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.PersonFile;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.personnel.Sight;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody gives zakat: he chooses himself, officers and treasurers record it with a reason, no closed month changes. */
@Service
public class ZakatChoices {

    private static final int MONTHS_AHEAD = 3;
    private static final int MOST_A_DAY = 5;

    private final PersonFiles files;
    private final PayFacts pay;
    private final Policies policies;
    private final Forms forms;
    private final ApplicationEventPublisher news;

    ZakatChoices(PersonFiles files, PayFacts pay, Policies policies, Forms forms, ApplicationEventPublisher news) {
        this.files = files;
        this.pay = pay;
        this.policies = policies;
        this.forms = forms;
        this.news = news;
    }

    /** What can be chosen. */
    public enum Wish implements TextKey {
        GIVES,
        GIVES_NOT
    }

    /** Why a choice is not taken. */
    enum ZakatRefusal implements TextKey {
        NOT_YOURS,
        HOLDS_ALREADY,
        ENOUGH_TODAY
    }

    /** What holds this month and by which rule, all that was chosen, and from which months on another choice can hold. */
    public record Shown(
            PersonFile file,
            boolean gives,
            @Nullable Policy policy,
            List<ZakatSpan> spans,
            List<YearMonth> months,
            boolean mayChoose) {

        public boolean isOwn() {
            return file.sight().isOwn();
        }
    }

    public Shown of(Viewer viewer, Nip nip) {
        return shown(files.of(viewer, nip, (sight, who) -> NotFound.unless(mayChoose(sight) || sight.seesPay())));
    }

    /** For choosing anew: a form that its viewer could not send is not there. */
    public Shown toChoose(Viewer viewer, Nip nip) {
        return shown(files.of(viewer, nip, (sight, who) -> NotFound.unless(mayChoose(sight))));
    }

    private Shown shown(PersonFile file) {
        var person = file.identity().id();
        var now = YearMonth.from(forms.today());
        var policy = policies.inForce(now).map(Published::policy).orElse(null);
        var spans = ZakatSpan.of(pay.zakatChoices(person), now);
        return new Shown(file, gives(person), policy, spans, months(file), mayChoose(file.sight()));
    }

    private static boolean mayChoose(Sight sight) {
        return sight.isOwn() || sight.keepsRecord() || sight.keepsPay();
    }

    private boolean gives(PersonId person) {
        var basis = pay.bases(List.of(person), YearMonth.from(forms.today())).get(person);
        return basis != null && basis.traits().contains(Trait.ZAKAT);
    }

    private List<YearMonth> months(PersonFile file) {
        var running = YearMonth.from(forms.today());
        var opens = forms.opens(file.agency());
        var own = opens == null ? running : YearMonth.from(opens);
        var first = forms.opens(files.touched(file, own.atDay(1))) // an agency of before may have closed later
                .map(YearMonth::from)
                .orElse(own);
        return Stream.iterate(
                        first, month -> !month.isAfter(running.plusMonths(MONTHS_AHEAD)), month -> month.plusMonths(1))
                .toList();
    }

    /** What is chosen for somebody stands only for whoever may choose; whoever sees him and may not is told so. */
    public Shown chosen(Viewer viewer, Nip nip) {
        return shown(files.of(viewer, nip, (sight, who) -> {
            NotFound.unless(mayChoose(sight) || sight.seesPay());
            if (!mayChoose(sight)) {
                throw Forbidden.because(ZakatRefusal.NOT_YOURS);
            }
        }));
    }

    @Transactional
    public void choose(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var shown = chosen(viewer, nip);
        var form = forms.read(fields);
        var wish = form.choice("wish", Wish.class, any -> true);
        var said = form.text("month");
        var month = shown.months().stream()
                .filter(one -> one.toString().equals(said))
                .findFirst();
        if (month.isEmpty()) {
            form.flaw("month", FormFlaw.NO_CHOICE);
        }
        var reason = shown.isOwn() ? form.optionalReason() : form.reason();
        month.ifPresent(from -> mustBeNews(form, shown.spans(), from, wish == Wish.GIVES));
        form.check();
        var from = month.orElseThrow().atDay(1);
        var entered = new Entered(shown.file().identity().id(), from, reason, viewer.person(), forms.now());
        pay.chooseZakat(entered, wish == Wish.GIVES);
        news.publishEvent(new ZakatChosen(entered));
    }

    /** Each choice is a row for ever, so none says again what holds, and nobody changes his mind all day. */
    private void mustBeNews(Typed form, List<ZakatSpan> spans, YearMonth from, boolean gives) {
        spans.stream()
                .map(ZakatSpan::choice)
                .filter(choice -> !choice.from().isAfter(from))
                .findFirst()
                .filter(choice -> choice.pays() == gives)
                .ifPresent(choice -> form.flaw("wish", ZakatRefusal.HOLDS_ALREADY, choice.from()));
        var since = forms.now().minus(Duration.ofDays(1));
        if (spans.stream().filter(span -> span.choice().at().isAfter(since)).count() >= MOST_A_DAY) {
            form.flaw("wish", ZakatRefusal.ENOUGH_TODAY, MOST_A_DAY);
        }
    }
}
