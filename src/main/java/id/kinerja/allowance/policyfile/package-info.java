/** Reads and checks the file in which a government writes its rule; plain Java, so that server and command line share it. */
@NamedInterface("policyfile")
@NullMarked
package id.kinerja.allowance.policyfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
