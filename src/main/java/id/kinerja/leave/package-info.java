/** Absences with a document: leave, permission, duty travel, training. */
@ApplicationModule(
        allowedDependencies = {"shared", "organization", "organization::model", "calendar", "calendar::model"})
@NullMarked
package id.kinerja.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
