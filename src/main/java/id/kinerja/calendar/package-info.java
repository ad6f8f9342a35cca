/** When the office works: patterns of working hours, shifts, holidays; and which months are closed. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "organization::model"})
@NullMarked
package id.kinerja.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
