package id.kinerja.organization;

import id.kinerja.organization.Entered.Serves;
import id.kinerja.organization.Entered.Signature;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes units, people, posts and roles into the books, all that are handed over at once or none. */
@Service
@Transactional
public class PersonnelBooks {

    private static final String TAKEN_OVER = "Sudah ada ketika data pertama kali dimasukkan";

    private final BookRepository books;
    private final CareerRepository careers;
    private final CorrectionRepository corrections;

    PersonnelBooks(BookRepository books, CareerRepository careers, CorrectionRepository corrections) {
        this.books = books;
        this.careers = careers;
        this.corrections = corrections;
    }

    /** Whether nobody is in the books yet. */
    public boolean areEmpty() {
        return books.areEmpty();
    }

    /** An agency stands before its units. */
    public void addUnits(List<NewUnit> units) {
        books.addUnits(units, null, TAKEN_OVER);
    }

    /** Units that were created on a day, and stand in no tree before it. */
    public void addUnits(List<NewUnit> units, LocalDate since, String reason) {
        books.addUnits(units, since, reason);
    }

    public void addEmployees(List<NewEmployee> employees) {
        books.addEmployees(employees);
    }

    /** Persons without a NIP, such as the mayor or an auditor from outside. */
    public void addPersons(Map<PersonId, String> names) {
        books.addPersons(names);
    }

    /** What somebody without a NIP is for the office, from a day until the day before another; a further row each time. */
    public void enterOutsider(Entered entered, String name, String what, @Nullable LocalDate before) {
        careers.enterOutsider(entered, name, what, before);
    }

    /** Where a leading position would have two holders on a day, or somebody be above himself, none is added. */
    public void addPlacements(List<NewPlacement> placements) {
        books.addPlacements(placements);
        prove(placements.stream().anyMatch(one -> one.superior() != null));
    }

    private void prove(boolean namesSuperior) {
        try {
            books.prove();
        } catch (DataIntegrityViolationException no) {
            var isCircle = BookRepository.isCircle(no) && namesSuperior;
            throw Refused.because(
                    isCircle ? OrganizationRefusal.SUPERIOR_CIRCLE : OrganizationRefusal.POST_DOES_NOT_FIT);
        }
    }

    /** From its day on the employee holds this post instead of the one before; told again, nothing changes. */
    public void transfer(NewPlacement next) {
        if (books.end(next)) {
            addPlacements(List.of(next));
        }
    }

    /** Until the transaction ends nobody else changes this employee. */
    public void hold(PersonId person) {
        careers.hold(person);
    }

    /** The post of that day ends before it. */
    public void endPost(PersonId person, LocalDate from) {
        careers.endPost(person, from);
    }

    /** The post that was to begin on the day falls away, and the one before it goes on until it would have ended. */
    public void withdrawPost(Entered entered, @Nullable LocalDate before) {
        careers.withdrawPosts(entered, true);
        careers.goOnUntil(entered.person(), entered.from(), before);
        prove(false);
    }

    /** Every post that begins on the day or after it falls away, and whatever was to change of his employment after it. */
    public void withdrawPlanned(Entered entered) {
        careers.withdrawPosts(entered, false);
        careers.withdrawServings(entered);
    }

    /** The post that began on a day, put right in its place; whoever asks for it keeps what it was. */
    public void correctPost(LocalDate was, NewPlacement now) {
        careers.correctPost(was, now);
        prove(now.superior() != null);
    }

    /** The post that ended on a day goes on, or is held again from a later day. */
    public void goOn(PersonId person, LocalDate ended, LocalDate from) {
        careers.goOn(person, ended, from);
        prove(false);
    }

    /** Whoever corrects a name keeps the old one. */
    public void rename(PersonId person, String name) {
        careers.rename(person, name);
    }

    /** Whoever corrects a number keeps the old one. */
    public void renumber(PersonId person, Nip nip) {
        careers.renumber(person, nip);
    }

    /** From its day on he has this rank. */
    public void enterRank(Entered entered, Rank rank) {
        careers.enterRanks(Map.of(entered.person(), rank), entered.signature());
    }

    /** The rank of the day was none: the one before it goes on until it would have ended; it stays to be seen. */
    public void withdrawRank(Entered entered, @Nullable LocalDate before) {
        careers.withdrawRank(entered, before);
    }

    /** From its day on he is employed so, and serves or does not. */
    public void enterServing(Entered entered, Employment employment, Standing standing) {
        careers.enterServing(entered, employment, standing);
    }

    /** Each of them serves, or serves no longer, from a day of his own on, whatever the day of the signature. */
    public void enterServings(Map<PersonId, Serves> people, Signature signature) {
        careers.enterServings(people, signature);
    }

    /** Names as they are now. Whoever asks for it keeps what they were. */
    public void rename(Map<PersonId, String> names) {
        expect(names.size(), corrections.names(names));
    }

    /** From the day on each of them has this rank, until what is written for a later day. */
    public void enterRanks(Map<PersonId, Rank> ranks, Signature signature) {
        careers.enterRanks(ranks, signature);
    }

    /** From the day on each of them is employed so, in the same way; whether he serves stays as it is. */
    public void enterEmployments(Map<PersonId, Employment> employments, Signature signature) {
        careers.enterEmployments(employments, signature);
    }

    /** Each post as it was read, and as it is now in the place of itself. Whoever asks for it keeps what they were. */
    public void correctPosts(List<Map.Entry<LastPost, LastPost>> posts) {
        expect(posts.size(), corrections.posts(posts));
    }

    /** The last day of each of these posts, as it was read, is the day before the one that is named. */
    public void endPosts(Map<LastPost, LocalDate> before) {
        expect(before.size(), corrections.ends(before));
    }

    private static void expect(int asked, int done) {
        if (asked != done) {
            throw new Stale();
        }
    }

    public void grant(List<NewGrant> grants) {
        books.grant(grants);
    }
}
