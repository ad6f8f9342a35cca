package id.kinerja.personnel.web;

import id.kinerja.frame.web.Fragment;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.People.Named;
import id.kinerja.personnel.PersonRow;
import java.util.List;

/** What the search box finds while somebody types: the first few people and units. */
public record FoundFragment(String query, List<PersonRow> rows, List<Unit> units, List<Named> outsiders)
        implements Fragment {

    public boolean isEmpty() {
        return rows.isEmpty() && units.isEmpty() && outsiders.isEmpty();
    }
}
