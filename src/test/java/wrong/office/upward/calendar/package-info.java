/** Allows itself a module that stands above it. */
@ApplicationModule(allowedDependencies = {"organization", "attendance::model"})
package wrong.office.upward.calendar;

import org.springframework.modulith.ApplicationModule;
