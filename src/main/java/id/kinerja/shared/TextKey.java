package id.kinerja.shared;

/** The name of a sentence that exists in both languages; every enum that carries it is checked for its texts. */
public interface TextKey {

    String name();

    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
