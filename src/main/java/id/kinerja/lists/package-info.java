/** Lists of every kind: sorted, filtered, turned page by page and handed out as files, all by what stands in their address. */
@ApplicationModule(allowedDependencies = {"shared", "frame"})
@NullMarked
package id.kinerja.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
