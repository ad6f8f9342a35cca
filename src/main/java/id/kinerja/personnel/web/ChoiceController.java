package id.kinerja.personnel.web;

import id.kinerja.forms.web.ChoicesFragment;
import id.kinerja.personnel.Choices;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands below a field while somebody types into it: the people, titles or units that he may mean. */
@Controller
class ChoiceController {

    private static final Set<String> FIELDS =
            Set.of("superior", "delegate", "nip", Choices.ANYBODY, Choices.POSITION, Choices.UNIT);

    private final Choices choices;

    ChoiceController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping("/people/choices")
    ChoicesFragment choices(
            Viewer viewer, @RequestParam(defaultValue = Choices.ANYBODY) String field, HttpServletRequest request) {
        if (!FIELDS.contains(field)) {
            throw new NotFound();
        }
        var typed = Objects.toString(request.getParameter(field), "").strip();
        return new ChoicesFragment(field, typed, choices.of(viewer, field, typed), "");
    }
}
