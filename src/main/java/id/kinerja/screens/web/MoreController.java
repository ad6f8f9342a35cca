package id.kinerja.screens.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The ways to go that find no place at the foot of a phone. */
@Controller
class MoreController {

    @GetMapping("/more")
    MorePage more() {
        return new MorePage();
    }
}
