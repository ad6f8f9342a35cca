package id.kinerja.home.web;

import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.leadership.Leadership;
import id.kinerja.leadership.Leadership.Part;
import id.kinerja.leadership.StandIn;
import id.kinerja.organization.Employees;
import id.kinerja.shared.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For whom somebody stands in today, with how many people that are, and who stands in for him. */
@Component
@Order(2)
class StandInNotices implements Notices {

    private static final String PEOPLE = "/people/mine";

    private final Leadership leadership;
    private final Employees employees;

    StandInNotices(Leadership leadership, Employees employees) {
        this.leadership = leadership;
        this.employees = employees;
    }

    @Override
    public List<Notice> of(Viewer viewer) {
        var around = leadership.ofViewer(viewer);
        var parts = around.acts().isEmpty() ? List.<Part>of() : leadership.parts(viewer, around.acts());
        return Stream.concat(
                        around.acts().stream().map(one -> acts(one, parts)),
                        around.actedFor().stream().map(one -> actedFor(one, viewer)))
                .toList();
    }

    private static Notice acts(StandIn one, List<Part> parts) {
        var people = parts.stream()
                .filter(part -> one.equals(part.by()))
                .findFirst()
                .orElseGet(parts::getFirst) // in a vacant position they are his own
                .people()
                .size();
        var kind = one.kind();
        var whom = one.whom();
        var of = whom == null ? Objects.requireNonNull(one.title()) : whom.name();
        return kind == null
                ? Desks.notice(DeskText.DELEGATE_OF, PEOPLE, "info", "team", of, one.until(), people)
                : Desks.notice(DeskText.ACTS_FOR, PEOPLE, "info", "team", of, kind, one.until(), people);
    }

    private Notice actedFor(StandIn one, Viewer viewer) {
        var by = one.by().name();
        var kind = one.kind();
        var path = employees.nipOf(viewer.person()).map(nip -> "/people/" + nip).orElse("/account");
        return kind == null
                ? Desks.notice(DeskText.DELEGATED_TO, path, "info", "team", by, one.until())
                : Desks.notice(DeskText.ACTED_FOR_BY, path, "info", "team", by, kind, one.until());
    }
}
