/** The book of roles as officers and auditors have it before them; organization keeps it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
            "forms",
            "forms::web",
            "organization",
            "organization::model",
            "personnel"
        })
@NullMarked
package id.kinerja.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
