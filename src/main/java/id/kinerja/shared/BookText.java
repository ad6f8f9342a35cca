package id.kinerja.shared;

/** A text as the books keep it, typed or listed: in one line, without what no screen shows, and of no more letters than a form takes. */
public final class BookText {

    public static final int LONGEST = 200;

    private BookText() {}

    public static String plain(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
