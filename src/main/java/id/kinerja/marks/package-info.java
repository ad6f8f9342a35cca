/** What a person's month is marked by: its facts, and the marks made of them, from nothing to full. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization::model",
            "calendar::model",
            "leave::model",
            "attendance::model",
            "performance::model",
            "discipline::model"
        })
@NullMarked
package id.kinerja.marks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
