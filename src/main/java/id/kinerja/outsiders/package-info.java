/** Persons without a NIP, such as the mayor or auditors from outside: taken in, kept and given their papers. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
            "forms",
            "forms::web",
            "identity",
            "organization",
            "personnel",
            "accounts"
        })
@NullMarked
package id.kinerja.outsiders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
