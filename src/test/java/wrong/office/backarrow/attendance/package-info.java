/** Stands above the calendar and may use it. */
@ApplicationModule(allowedDependencies = "calendar")
package wrong.office.backarrow.attendance;

import org.springframework.modulith.ApplicationModule;
