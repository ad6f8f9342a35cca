/** Who works where and when: units, employees, placements, and who may see and decide what. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.kinerja.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
