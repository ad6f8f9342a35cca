/** The frame of every screen: pages, assets, language, refusals, and the way into the office. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package id.kinerja.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
