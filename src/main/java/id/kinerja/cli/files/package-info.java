/** The files of the contract: readers that refuse with file and line, and writers. */
@NullMarked
package id.kinerja.cli.files;

import org.jspecify.annotations.NullMarked;
