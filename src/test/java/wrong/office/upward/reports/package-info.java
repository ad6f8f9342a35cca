/** A module that the house does not have. */
@ApplicationModule(allowedDependencies = {})
package wrong.office.upward.reports;

import org.springframework.modulith.ApplicationModule;
