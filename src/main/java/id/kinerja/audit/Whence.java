package id.kinerja.audit;

import java.util.Optional;

/** From where somebody acts, as far as the web knows it; a command on the server's own machine has no address. */
@FunctionalInterface
public interface Whence {

    Optional<String> address();
}
