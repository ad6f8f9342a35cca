/** Finding people, what is kept of each by date, and the forms by which officers keep it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
            "lists",
            "forms",
            "forms::web",
            "identity",
            "organization",
            "organization::model",
            "leadership"
        })
@NullMarked
package id.kinerja.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
