/** Says that it uses nothing. */
@ApplicationModule(allowedDependencies = {})
package wrong.office.backarrow.calendar;

import org.springframework.modulith.ApplicationModule;
