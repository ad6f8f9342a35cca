/** Personal data (UU 27/2022): giving out what is held about a person, and erasing it when its time is over. */
@ApplicationModule(
        allowedDependencies = {"shared", "frame", "identity", "audit", "organization", "organization::model"})
@NullMarked
package id.kinerja.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
