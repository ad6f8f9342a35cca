/** What every part of the office speaks: exact numbers, money, legal basis, and texts in both languages. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.kinerja.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
