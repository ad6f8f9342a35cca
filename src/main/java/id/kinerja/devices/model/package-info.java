/** The lines that terminals write, as plain values. */
@NamedInterface("model")
@NullMarked
package id.kinerja.devices.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
