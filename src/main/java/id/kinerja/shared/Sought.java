package id.kinerja.shared;

/** What somebody types into a box of search, as the database looks for it. */
public final class Sought {

    private Sought() {}

    /** Anywhere in a text, as {@code ilike} reads it; nothing that was typed is an operator. */
    public static String anywhere(String typed) {
        return "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
