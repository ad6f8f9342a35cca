package id.kinerja.payslips.web;

import id.kinerja.organization.model.Nip;
import java.time.LocalDate;
import java.time.YearMonth;

/** Whose month a page shows, where his other pages are, and which of them the viewer may open. */
public record Whose(Nip nip, String name, boolean own, boolean hasDays, boolean hasSlips) {

    public String days(YearMonth month) {
        return "/people/" + nip + "/days/" + month;
    }

    public String day(LocalDate date) {
        return days(YearMonth.from(date)) + "/" + date;
    }

    public String allowance(YearMonth month) {
        return "/people/" + nip + "/allowance/" + month;
    }

    public String slip(YearMonth month) {
        return "/people/" + nip + "/payslips/" + month;
    }
}
