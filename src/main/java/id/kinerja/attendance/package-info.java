/** Presence: taps as they came, roll-calls, and the one judgement of each day. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "organization::model",
            "calendar",
            "calendar::model",
            "leave",
            "leave::model"
        })
@NullMarked
package id.kinerja.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
