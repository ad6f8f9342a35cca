package id.kinerja.organization;

import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import org.jspecify.annotations.Nullable;

/** Which roles somebody looks for; what he leaves open fits every one. Pages are counted from 1. */
public record RoleSearch(
        String words, @Nullable Role role, @Nullable UnitId agency, boolean over, int page) {

    public static final int ON_A_PAGE = 25;

    public boolean isOpen() {
        return words.isEmpty() && role == null && agency == null;
    }

    int offset() {
        return (page - 1) * ON_A_PAGE;
    }

    /** The words as {@code ilike} reads them. */
    String pattern() {
        return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
