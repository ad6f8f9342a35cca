/** The judging of a day, from schedule, taps and documents. */
@NamedInterface("model")
@NullMarked
package id.kinerja.attendance.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
