package id.kinerja.personnel.web;

import id.kinerja.frame.web.FileAnswer;
import id.kinerja.frame.web.Wording;
import id.kinerja.lists.FileRoom;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.People;
import id.kinerja.personnel.People.Last;
import id.kinerja.personnel.PeopleFilter;
import id.kinerja.personnel.PersonRow;
import id.kinerja.personnel.PersonnelDesk;
import id.kinerja.shared.Language;
import id.kinerja.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people, the same as a table for spreadsheets, and the search box of every page. */
@Controller
class PeopleController {

    private static final int ROWS = 50;
    private static final int HITS = 8;
    private static final int UNITS = 6;
    private static final String EVERYBODY = "all"; // also who has left is looked for, and told as such

    private final People people;
    private final Organization organization;
    private final FileRoom room;

    PeopleController(People people, Organization organization, FileRoom room) {
        this.room = room;
        this.people = people;
        this.organization = organization;
    }

    @GetMapping("/people")
    PeoplePage list(
            Viewer viewer,
            @ModelAttribute PeopleAsked asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID id) {
        return page(viewer, asked.filter(viewer, people), after == null || id == null ? null : new Last(after, id));
    }

    private PeoplePage page(Viewer viewer, PeopleFilter filter, @Nullable Last after) {
        var found = people.find(viewer, filter, after, ROWS + 1);
        var rows = found.subList(0, Math.min(found.size(), ROWS));
        var units =
                after == null && filter.unit() == null ? people.units(viewer, filter.query(), UNITS) : List.<Unit>of();
        var choices = choices(viewer, filter);
        return new PeoplePage(
                filter,
                rows,
                found.size() > ROWS,
                after == null,
                PersonnelDesk.mayTakeIn(viewer),
                People.seesOutsiders(viewer),
                choices,
                units);
    }

    // of many agencies only the one that was chosen shows its units
    private List<Unit> choices(Viewer viewer, PeopleFilter filter) {
        var agencies = people.agencies(viewer);
        var chosen = filter.unit() == null ? null : filter.unit().agency();
        var choices = new ArrayList<Unit>();
        for (var agency : agencies) {
            var opens = agencies.size() == 1 || agency.id().equals(chosen);
            choices.addAll(opens ? organization.unitsOf(agency) : List.of(agency));
        }
        return choices;
    }

    @GetMapping("/people.csv")
    ResponseEntity<InputStreamResource> sheet(Viewer viewer, @ModelAttribute PeopleAsked asked, Language language) {
        var filter = asked.filter(viewer, people);
        return FileAnswer.of(
                "pegawai.csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                out -> room.soon(
                        () -> PeopleSheet.write(out, Wording.in(language), each -> people.take(viewer, filter, each))));
    }

    @GetMapping("/people/found")
    FoundFragment found(Viewer viewer, @ModelAttribute PeopleAsked asked) {
        var filter = new PeopleAsked(asked.q(), null, EVERYBODY, null).filter(viewer, people);
        var rows = filter.query().isEmpty() ? List.<PersonRow>of() : people.find(viewer, filter, null, HITS);
        return new FoundFragment(
                filter.query(),
                rows,
                people.units(viewer, filter.query(), UNITS),
                people.outsiders(viewer, filter.query(), UNITS));
    }
}
