/** Fingerprint and face terminals: what they export and push. */
@ApplicationModule(
        allowedDependencies = {"shared", "organization", "organization::model", "attendance", "attendance::model"})
@NullMarked
package id.kinerja.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
