/** Productivity as the list of the minutes that count. */
@NamedInterface("model")
@NullMarked
package id.kinerja.performance.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
