package id.kinerja.city;

import com.microsoft.playwright.Page;
import java.util.List;

/** A payslip as somebody reads it who adds it up again with a pencil. */
record Slip(List<Long> lines, long gross, List<Long> withheld, long net) {

    private static final String AMOUNT = " > tr:not(.sub) > td.num";

    static Slip on(Page page) {
        var below = amounts(page, "article.slip tbody.sums-up" + AMOUNT);
        return new Slip(
                amounts(page, "article.slip tbody:not(.sums-up)" + AMOUNT),
                below.getFirst(),
                below.subList(1, below.size()),
                amounts(page, "article.slip .net span:last-child").getFirst());
    }

    long addedUp() {
        return sum(lines) + sum(withheld);
    }

    long addedUpToGross() {
        return sum(lines);
    }

    static long amount(String text) {
        return Long.parseLong(text.replace('−', '-').replaceAll("[^0-9-]", ""));
    }

    private static List<Long> amounts(Page page, String where) {
        return page.locator(where).allInnerTexts().stream().map(Slip::amount).toList();
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
