/** Who acts or decides for another today, and the people of whoever leads, by whatever right. */
@ApplicationModule(allowedDependencies = {"shared", "frame", "organization", "organization::model"})
@NullMarked
package id.kinerja.leadership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
