/** Employees and placements as plain values. */
@NamedInterface("model")
@NullMarked
package id.kinerja.organization.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
