/** The trail of what was done: rows that are only ever added, each sealed together with the one before it. */
@ApplicationModule(allowedDependencies = {"shared", "frame"})
@NullMarked
package id.kinerja.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
