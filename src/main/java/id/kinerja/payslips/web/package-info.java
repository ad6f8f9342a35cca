/** A person's month on screen: its days, what it comes to, the slip. */
@NamedInterface("web")
@NullMarked
package id.kinerja.payslips.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
