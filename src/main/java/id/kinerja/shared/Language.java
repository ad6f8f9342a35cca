package id.kinerja.shared;

/** The two languages of the office: Indonesian first on paper and screen, English second. */
public enum Language {
    ID(".", ","),
    EN(",", ".");

    private final String thousands;
    private final String decimals;

    Language(String thousands, String decimals) {
        this.thousands = thousands;
        this.decimals = decimals;
    }

    String thousands() {
        return thousands;
    }

    String decimals() {
        return decimals;
    }
}
