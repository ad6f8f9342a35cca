/** Work done: work logs, their verification, and the productivity of a month. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "organization::model",
            "calendar",
            "calendar::model",
            "leave::model",
            "attendance",
            "attendance::model"
        })
@NullMarked
package id.kinerja.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
