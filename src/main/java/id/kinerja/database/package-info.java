/** Where the office keeps its data: the PostgreSQL inside the product, or one that the government already runs. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.kinerja.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
