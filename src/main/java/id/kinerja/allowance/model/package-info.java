/** The order of a month, the steps of a policy and the lines of a payslip. */
@NamedInterface("model")
@NullMarked
package id.kinerja.allowance.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
