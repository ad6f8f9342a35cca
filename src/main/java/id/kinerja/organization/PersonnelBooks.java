package id.kinerja.organization;

import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes units, people, posts and roles into the books, all that are handed over at once or none. */
@Service
@Transactional
public class PersonnelBooks {

    private final BookRepository books;
    private final CorrectionRepository corrections;

    PersonnelBooks(BookRepository books, CorrectionRepository corrections) {
        this.books = books;
        this.corrections = corrections;
    }

    /** Whether nobody is in the books yet. */
    public boolean areEmpty() {
        return books.areEmpty();
    }

    /** An agency stands before its units. */
    public void addUnits(List<NewUnit> units) {
        books.addUnits(units);
    }

    public void addEmployees(List<NewEmployee> employees) {
        books.addEmployees(employees);
    }

    /** Persons without a NIP, such as the mayor or an auditor from outside. */
    public void addPersons(Map<PersonId, String> names) {
        books.addPersons(names);
    }

    public void addPlacements(List<NewPlacement> placements) {
        books.addPlacements(placements);
    }

    /** From its day on the employee holds this post instead of the one before; told again, nothing changes. */
    public void transfer(NewPlacement next) {
        if (books.end(next)) {
            books.addPlacements(List.of(next));
        }
    }

    /** Names, ranks and kinds of employment as they are now. Whoever asks for it keeps what they were. */
    public void correctEmployees(List<NewEmployee> now) {
        expect(now.size(), corrections.employees(now));
    }

    /** Posts as they are now, each in the place of itself. Whoever asks for it keeps what they were. */
    public void correctPosts(List<LastPost> now) {
        expect(now.size(), corrections.posts(now));
    }

    /** The last day of each of these posts is the day before the one that is named. */
    public void endPosts(Map<UUID, LocalDate> before) {
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
