/** Who works where: employees, their posts and classes, and the placements that change them by date. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.kinerja.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
