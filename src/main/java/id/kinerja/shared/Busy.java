package id.kinerja.shared;

/** So many ask at once that nothing was done for this one; soon there is room again. */
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
