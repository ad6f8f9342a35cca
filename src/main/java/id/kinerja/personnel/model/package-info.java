/** What a number of an employee says, as plain values. */
@NamedInterface("model")
@NullMarked
package id.kinerja.personnel.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
