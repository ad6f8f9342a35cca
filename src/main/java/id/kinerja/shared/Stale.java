package id.kinerja.shared;

/** Somebody was faster: what the viewer looked at has changed meanwhile; he looks again and decides anew. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1;
}
