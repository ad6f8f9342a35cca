/**
 * A month of one person in writing: facts, slip and days as text, byte for byte the same for ever. Plain Java, so that
 * server and command line share it.
 */
@NamedInterface("written")
@NullMarked
package id.kinerja.payslips.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
