package id.kinerja.shared;

/** It is not there, or not for this viewer: both get the same answer, so that nobody learns what exists. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public static void unless(boolean isThere) {
        if (!isThere) {
            throw new NotFound();
        }
    }
}
