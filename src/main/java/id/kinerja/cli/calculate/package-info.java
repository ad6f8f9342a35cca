/** The month from plain files to plain files: gather, calculate, write. */
@NullMarked
package id.kinerja.cli.calculate;

import org.jspecify.annotations.NullMarked;
