/** The way in by a government's own accounts: its provider vouches for a person, who has to be known here already. */
@ApplicationModule(allowedDependencies = {"shared", "frame", "identity", "identity::web"})
@NullMarked
package id.kinerja.singlesignon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
