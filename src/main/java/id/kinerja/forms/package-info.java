/** The forms by which officers keep what holds by date: read field by field, and everything wrong is told at once. */
@ApplicationModule(allowedDependencies = {"shared", "frame"})
@NullMarked
package id.kinerja.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
