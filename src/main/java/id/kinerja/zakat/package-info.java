/** Whether somebody gives zakat from his allowance: chosen by himself, or recorded for him, from a month on. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
            "forms",
            "forms::web",
            "organization",
            "organization::model",
            "personnel",
            "marks::model",
            "allowance",
            "allowance::model"
        })
@NullMarked
package id.kinerja.zakat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
