/** Absences as plain values. */
@NamedInterface("model")
@NullMarked
package id.kinerja.leave.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
