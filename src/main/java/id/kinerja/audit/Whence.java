package id.kinerja.audit;

import java.util.Optional;

/** From where somebody acts, as far as the web knows it; a command on the server's own machine has no address. */
public interface Whence {

    Optional<String> address();

    /** Who runs a command there, where nobody signs in; in the house itself there is none. */
    default Optional<String> operator() {
        return Optional.empty();
    }
}
