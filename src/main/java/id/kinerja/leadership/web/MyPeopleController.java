package id.kinerja.leadership.web;

import id.kinerja.leadership.Leadership;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The people of whoever leads anybody; for anybody else there is no such page. */
@Controller
class MyPeopleController {

    private final Leadership leadership;

    MyPeopleController(Leadership leadership) {
        this.leadership = leadership;
    }

    @GetMapping("/people/mine")
    MyPeoplePage mine(Viewer viewer) {
        if (!leadership.leads(viewer)) {
            throw new NotFound();
        }
        return new MyPeoplePage(leadership.parts(viewer));
    }
}
