/** Who signs in: the accounts of persons and their passwords; what a person may see and do is not known here. */
@ApplicationModule(allowedDependencies = {"shared", "frame"})
@NullMarked
package id.kinerja.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
