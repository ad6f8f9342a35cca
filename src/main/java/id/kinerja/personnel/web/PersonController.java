package id.kinerja.personnel.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's page. */
@Controller
class PersonController {

    private final PersonFiles files;

    PersonController(PersonFiles files) {
        this.files = files;
    }

    @GetMapping("/people/{nip}")
    Object person(Viewer viewer, @PathVariable Nip nip) {
        var file = files.of(viewer, nip);
        var page = new PersonPage(file, viewer, files.ledLastMonth(viewer, file));
        return page.identity().nip().equals(nip) ? page : Answer.to(page.path()); // he had another number before
    }
}
