package id.kinerja.personnel;

import id.kinerja.forms.FormFlaw;
import id.kinerja.forms.Forms;
import id.kinerja.forms.Typed;
import id.kinerja.organization.Entered;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.RoleBook;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.personnel.PersonFile.Pay;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded.Actor;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the dated parts of a person's record: rank and employment by personnel officers, account and tax by treasurers. */
@Service
@Transactional
public class RecordDesk {

    private static final String RANK = "rank";

    private final PersonFiles files;
    private final DeskRepository desk;
    private final Diary diary;
    private final PersonnelBooks books;
    private final RoleBook roles;
    private final Forms forms;

    RecordDesk(PersonFiles files, DeskRepository desk, Diary diary, PersonnelBooks books, RoleBook roles, Forms forms) {
        this.roles = roles;
        this.files = files;
        this.desk = desk;
        this.diary = diary;
        this.books = books;
        this.forms = forms;
    }

    public void enterRank(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = held(viewer, nip, Sight::keepsRecord);
        var form = forms.read(fields);
        var rank = form.matching(RANK, Rank::exists, FieldFlaw.NO_RANK);
        var from = career(form, file);
        CareerLaw.mustFit(form, rank, file.servingOn(from).employment());
        var entered = stamp(viewer, file, form);
        books.enterRank(entered, new Rank(rank));
        var was = Message.of(RecordWord.WAS, file.rank().text());
        diary.note(file.keptBy(viewer), entered, was, RecordWord.RANK, rank, entered.from());
    }

    /** The rank that he has before the day, where the one that is typed is not above it: that is asked about once. */
    public Optional<Rank> notBelow(PersonFile file, UnaryOperator<String> fields) {
        var form = forms.read(fields);
        var rank = new Rank(form.matching(RANK, Rank::exists, FieldFlaw.NO_RANK));
        var from = form.from();
        form.reason();
        form.check();
        return Optional.of(file.rankOn(from.minusDays(1))).filter(rank::isAtMost);
    }

    /** CPNS to PNS, suspension and its end, with the rank where it changes with it; the end has a form of its own. */
    public void enterEmployment(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = held(viewer, nip, Sight::keepsRecord);
        var form = forms.read(fields);
        var employment = form.choice("employment", Employment.class, any -> true);
        var standing = form.choice("standing", Standing.class, one -> !one.isEnded());
        var from = career(form, file);
        PersonnelDesk.serves(form, file, from);
        var rank = rank(form, file, from);
        if (!form.optional(RANK).isEmpty() || employment != file.servingOn(from).employment()) {
            CareerLaw.mustFit(form, rank, employment); // what stands in the books already hinders no suspension
        }
        var entered = stamp(viewer, file, form);
        var before = file.servingOn(from);
        // with a suspension that is lifted roles come back
        if (standing != Standing.ACTIVE || before.standing() != Standing.ACTIVE) {
            DeskRefusals.mayEnd(viewer, file.identity().id(), roles);
        }
        files.change(viewer, from, () -> books.enterServing(entered, employment, standing));
        var was = Message.of(RecordWord.WAS_SERVING, before.employment(), before.standing());
        diary.note(file.keptBy(viewer), entered, was, RecordWord.SERVING, employment, standing, from);
        if (!rank.equals(file.rankOn(from).text())) {
            books.enterRank(entered, new Rank(rank));
            var held = Message.of(RecordWord.WAS, file.rankOn(from).text());
            diary.note(file.keptBy(viewer), entered, held, RecordWord.RANK, rank, from);
        }
    }

    private LocalDate career(Typed form, PersonFile file) {
        var from = form.from();
        forms.mustBeOpen(form, files.touched(file, from));
        CareerLaw.mustBeInOffice(form, from, file.identity().nip());
        return from;
    }

    private static String rank(Typed form, PersonFile file, LocalDate from) {
        return form.optional(RANK).isEmpty()
                ? file.rankOn(from).text()
                : form.matching(RANK, Rank::exists, FieldFlaw.NO_RANK);
    }

    public void enterAccount(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = held(viewer, nip, Sight::keepsPay);
        var form = forms.read(fields);
        var bank = form.text("bank");
        var number = form.digits("number");
        if (!number.isEmpty() && !number.matches("[0-9]{8,20}")) {
            form.flaw("number", FieldFlaw.NO_ACCOUNT);
        }
        var holder = form.text("holder");
        var entered = stamp(viewer, file, form);
        var account = new BankAccount(bank, number, holder);
        desk.enter(entered, account);
        var was = paid(file, Pay::accounts, entered.from())
                .map(one -> Message.of(RecordWord.WAS_ACCOUNT, one.bank(), one.masked(), one.holder()));
        pay(viewer, entered, was, RecordWord.ACCOUNT, bank, account.masked(), holder);
    }

    public void enterTax(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = held(viewer, nip, Sight::keepsPay);
        var form = forms.read(fields);
        var status = form.matching("status", text -> text.matches("(TK|K)/[0-3]"), FormFlaw.NO_CHOICE);
        var npwp = form.optional("npwp").replaceAll("[\\s.-]", "");
        if (!npwp.isEmpty() && !npwp.matches("[0-9]{15,16}")) {
            form.flaw("npwp", FieldFlaw.NO_NPWP);
        }
        var entered = stamp(viewer, file, form);
        desk.enter(entered, new TaxStatus(status, npwp.isEmpty() ? null : npwp));
        var was = paid(file, Pay::taxes, entered.from()).map(one -> Message.of(RecordWord.WAS, one.status()));
        pay(viewer, entered, was, RecordWord.TAX, status);
    }

    private static <T> Optional<T> paid(PersonFile file, Function<Pay, List<Dated<T>>> kept, LocalDate day) {
        return Optional.ofNullable(file.pay()).flatMap(pay -> PersonFile.on(kept.apply(pay), day));
    }

    private void pay(Viewer viewer, Entered entered, Optional<Message> was, RecordWord what, Object... facts) {
        var all = Stream.concat(Stream.of(facts), Stream.of(entered.from())).toArray();
        var before = was.orElseGet(() -> Message.of(RecordWord.NONE));
        diary.note(Actor.of(viewer, Role.TREASURER), entered, before, what, all);
    }

    private PersonFile held(Viewer viewer, Nip nip, Predicate<Sight> mayKeep) {
        BiConsumer<Sight, PersonFile.Identity> check = (sight, who) -> DeskRefusals.unless(mayKeep.test(sight), sight);
        books.hold(files.seen(viewer, nip, check).identity().id());
        return files.of(viewer, nip, check); // whoever was faster may have ended his service, or moved him away
    }

    /** The last to be read of a form: from when and why; whatever was wrong before is told with it. */
    private Entered stamp(Viewer viewer, PersonFile file, Typed form) {
        var from = form.from();
        var reason = form.reason();
        forms.mustBeOpen(form, files.touched(file, from));
        form.check();
        return new Entered(file.identity().id(), from, reason, viewer.person(), forms.now());
    }
}
