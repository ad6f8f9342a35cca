/** The picture of a person on his page: made small, kept without anything else of the file, and taken away again. */
@ApplicationModule(allowedDependencies = {"shared", "frame", "organization", "organization::model", "personnel"})
@NullMarked
package id.kinerja.portraits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
