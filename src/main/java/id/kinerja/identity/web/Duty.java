package id.kinerja.identity.web;

import java.util.List;

/** What a person has to do before anything else, and on which page; the first is where he is led. */
enum Duty {
    PASSWORD("/account/password"),
    SECOND_FACTOR("/account/second-factor", "/account/passkeys");

    private final List<String> pages;

    Duty(String... pages) {
        this.pages = List.of(pages);
    }

    String page() {
        return pages.getFirst();
    }

    boolean isDoneAt(String path) {
        return pages.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }
}
