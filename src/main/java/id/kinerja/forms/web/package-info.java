/** A form of the office as it is drawn, field by field. */
@NamedInterface("web")
@NullMarked
package id.kinerja.forms.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
