/** The small kit beneath the repositories: months and dates on the way into SQL, and writing many rows at once. */
@NullMarked
package id.kinerja.shared.sql;

import org.jspecify.annotations.NullMarked;
