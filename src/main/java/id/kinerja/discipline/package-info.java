/** What a month of attendance shows: discipline events and their score; sanctions in force. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "organization::model",
            "calendar",
            "calendar::model",
            "leave::model",
            "attendance",
            "attendance::model",
            "performance",
            "performance::model"
        })
@NullMarked
package id.kinerja.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
