package id.kinerja.structure.web;

import id.kinerja.frame.web.Page;
import id.kinerja.lists.web.Asked;
import id.kinerja.lists.web.Choice;
import id.kinerja.lists.web.Choice.Option;
import id.kinerja.lists.web.Column;
import id.kinerja.lists.web.Listed;
import id.kinerja.lists.web.Register;
import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.structure.Vacancies;
import id.kinerja.structure.Vacancies.Vacancy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The leading positions that nobody holds on a day, and the way from each to its unit in the chart. */
public record VacancyPage(Vacancies vacancies, Listed<Vacancy> list, LocalDate today) implements Page {

    static final String PATH = "/units/chart/vacancies";

    private static final Register<Vacancy> ROWS = new Register<>(
            List.of(
                    Column.text(
                            "position", VacancyText.POSITION, one -> one.lead().title()),
                    Column.text("unit", VacancyText.UNIT, one -> one.unit().name()),
                    Column.text(
                            "agency", VacancyText.AGENCY, one -> one.agency().name()),
                    Column.number("class", VacancyText.JOB_CLASS, VacancyPage::jobClass),
                    Column.text("acting", VacancyText.MEANWHILE, VacancyPage::acting)),
            List.of(new Choice<>(
                    "acting",
                    VacancyText.MEANWHILE,
                    VacancyText.ALL,
                    List.of(
                            new Option<>("none", VacancyText.WITHOUT_ANYBODY, one -> acting(one) == null),
                            new Option<>("some", VacancyText.SOMEBODY, one -> acting(one) != null)))));

    static VacancyPage of(Vacancies vacancies, Asked asked, LocalDate today) {
        return new VacancyPage(vacancies, ROWS.show(asked, vacancies.rows()), today);
    }

    /** Those of a unit and all below it, or of the whole government, on a day. */
    static String path(@Nullable UnitOnDay unit, @Nullable LocalDate on) {
        var path = unit == null ? PATH : PATH + "?unit=" + unit.id().id();
        return on == null ? path : path + (unit == null ? "?" : "&") + "on=" + on;
    }

    private static @Nullable Long jobClass(Vacancy one) {
        var jobClass = one.lead().jobClass();
        return jobClass == null ? null : (long) jobClass.number();
    }

    private static @Nullable String acting(Vacancy one) {
        var acting = one.lead().acting();
        return acting == null ? null : acting.official().name();
    }

    public Lead.@Nullable Acting meanwhile(Vacancy one) {
        return one.lead().acting();
    }

    /** The unit, or the government, in the chart of the same day. */
    public String chart(@Nullable UnitOnDay unit) {
        var day = vacancies.day();
        return ChartPage.path(unit) + (day.equals(today) ? "" : "?on=" + day);
    }
}
