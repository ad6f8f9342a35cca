/** Opening the accounts of employees and making their first passwords anew: what their officers hand over on paper. */
@ApplicationModule(
        allowedDependencies = {"shared", "frame", "identity", "organization", "organization::model", "personnel"})
@NullMarked
package id.kinerja.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
