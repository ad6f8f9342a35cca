package id.kinerja.roles.web;

import id.kinerja.frame.web.Page;
import id.kinerja.organization.HeldRole;
import id.kinerja.organization.RoleBook;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who holds which role, for what, since when and until when, a screen of them; those that are over stand by themselves.
 */
public record RolesPage(
        RoleBook.Found found,
        RoleBook.Search search,
        List<Unit> agencies,
        LocalDate today,
        ZoneId zone,
        boolean mayGrant)
        implements Page {

    public List<HeldRole> shown() {
        return found.roles();
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public boolean isChosen(Unit agency) {
        return agency.id().equals(search.agency());
    }

    public long pages() {
        return Math.max(1, Math.ceilDiv(found.all(search.over()), RoleBook.Search.ON_A_PAGE));
    }

    public @Nullable String before() {
        return search.page() > 1 ? path(search.over(), search.page() - 1) : null;
    }

    public @Nullable String after() {
        return search.page() < pages() ? path(search.over(), search.page() + 1) : null;
    }

    /** The same search among those that hold, or those that are over. */
    public String tab(boolean over) {
        return path(over, 1);
    }

    private String path(boolean over, int page) {
        return UriComponentsBuilder.fromPath(RoleController.ROLES)
                .queryParamIfPresent("q", Optional.of(search.words()).filter(words -> !words.isEmpty()))
                .queryParamIfPresent("role", Optional.ofNullable(search.role()))
                .queryParamIfPresent(
                        "agency", Optional.ofNullable(search.agency()).map(agency -> agency.id()))
                .queryParamIfPresent("over", over ? Optional.of("") : Optional.empty())
                .queryParamIfPresent("page", page > 1 ? Optional.of(page) : Optional.empty())
                .build()
                .encode()
                .toUriString();
    }

    /** Whether it was given for days that have not come. */
    public boolean isToCome(HeldRole one) {
        return one.from().isAfter(today);
    }
}
