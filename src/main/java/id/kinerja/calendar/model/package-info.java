/** Working hours and holidays as plain values, in local wall-clock time. */
@NamedInterface("model")
@NullMarked
package id.kinerja.calendar.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
