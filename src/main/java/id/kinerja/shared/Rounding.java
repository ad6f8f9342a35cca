package id.kinerja.shared;

/** How a fraction of a rupiah is settled where a regulation marks it: half up, or always down. */
public enum Rounding {
    HALF_UP,
    FLOOR
}
