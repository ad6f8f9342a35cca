package id.kinerja.organization;

import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes units, people, posts and roles into the books, all that are handed over at once or none. */
@Service
@Transactional
public class PersonnelBooks {

    private static final String TAKEN_OVER = "taken over with the books";

    private final BookRepository books;

    PersonnelBooks(BookRepository books) {
        this.books = books;
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

    public void addPlacements(List<NewPlacement> placements) {
        books.addPlacements(placements);
    }

    /** From its day on the employee holds this post instead of the one before; told again, nothing changes. */
    public void transfer(NewPlacement next) {
        if (books.end(next)) {
            books.addPlacements(List.of(next));
        }
    }

    public void grant(List<NewGrant> grants) {
        books.grant(grants);
    }
}
