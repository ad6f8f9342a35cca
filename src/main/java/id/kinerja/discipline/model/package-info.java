/** Discipline as the list of its events, and the day rules that find them. */
@NamedInterface("model")
@NullMarked
package id.kinerja.discipline.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
