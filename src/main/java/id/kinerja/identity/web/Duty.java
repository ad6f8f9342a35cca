package id.kinerja.identity.web;

/** What a person has to do before anything else, and on which page. */
enum Duty {
    PASSWORD("/account/password"),
    SECOND_FACTOR("/account/second-factor");

    private final String page;

    Duty(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    boolean isDoneAt(String path) {
        return path.equals(page) || path.startsWith(page + "/");
    }
}
