package id.kinerja.frame.web;

import java.util.Locale;

/**
 * What one template draws: {@code id.kinerja.allowance.web.MonthDaysPage} is drawn by
 * {@code allowance/month-days.jte}, {@code EventsFragment} by {@code _events.jte} of its module.
 */
public sealed interface Drawn permits Page, Fragment {

    String OFFICE = "id.kinerja.";

    /** The name under which the template finds this record: page or fragment. */
    String called();

    default String template() {
        var type = getClass();
        var module = type.getPackageName().substring(OFFICE.length()).split("\\.")[0];
        var name = type.getSimpleName().replaceFirst("(Page|Fragment)$", "");
        return module + (this instanceof Fragment ? "/_" : "/") + dashed(name) + ".jte";
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
