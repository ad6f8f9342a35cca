/** The structure to look at and walk through on any day, and the desk at which the city's officer changes it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
            "forms",
            "forms::web",
            "lists::web",
            "organization",
            "organization::model",
            "leadership",
            "personnel"
        })
@NullMarked
package id.kinerja.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
