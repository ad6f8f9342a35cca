/** How a month stands for a person before and after it is closed, as pure functions of its facts. */
@NamedInterface("model")
@NullMarked
package id.kinerja.payslips.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
