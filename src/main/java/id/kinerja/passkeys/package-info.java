/** Keys kept by a person's own devices, which open the door by finger, face or PIN instead of a password. */
@ApplicationModule(allowedDependencies = {"shared", "frame", "identity", "identity::web"})
@NullMarked
package id.kinerja.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
