/** The facts of a month and the marks that steps of pay multiply money with. */
@NamedInterface("model")
@NullMarked
package id.kinerja.marks.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
