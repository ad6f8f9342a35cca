package id.kinerja.personnel.web;

import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's page. */
@Controller
class PersonController {

    private final PersonFiles files;

    PersonController(PersonFiles files) {
        this.files = files;
    }

    @GetMapping("/people/{nip}")
    PersonPage person(Viewer viewer, @PathVariable Nip nip, @RequestParam(required = false) @Nullable String done) {
        return new PersonPage(files.of(viewer, nip), viewer, done != null);
    }
}
