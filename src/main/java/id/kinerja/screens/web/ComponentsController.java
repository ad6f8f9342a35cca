package id.kinerja.screens.web;

import id.kinerja.frame.web.Wording;
import id.kinerja.lists.web.Asked;
import id.kinerja.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component once; nothing on it is anybody's. */
@Controller
class ComponentsController {

    @GetMapping(ComponentsPage.PATH)
    Object show(Asked asked, Language language) {
        var page = ComponentsPage.of(asked);
        return asked.isFile() ? page.list().file("contoh", Wording.in(language)).answer(asked.as()) : page;
    }
}
