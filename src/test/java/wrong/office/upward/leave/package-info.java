/** Does not say what it may use. */
@ApplicationModule
package wrong.office.upward.leave;

import org.springframework.modulith.ApplicationModule;
