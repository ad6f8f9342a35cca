/** A personnel office's list of employees: taken into the books as a whole or not at all, and given out again. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
            "lists",
            "identity",
            "organization",
            "organization::model",
            "personnel",
            "personnel::model"
        })
@NullMarked
package id.kinerja.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
