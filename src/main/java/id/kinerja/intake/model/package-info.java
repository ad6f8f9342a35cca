/** A list as plain values: its columns, its rows, what is wrong with them, and what it would change in the books. */
@NamedInterface("model")
@NullMarked
package id.kinerja.intake.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
