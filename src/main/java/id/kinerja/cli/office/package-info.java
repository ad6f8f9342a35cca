/** Commands on the database of the office, beside a running server or without one. */
@NullMarked
package id.kinerja.cli.office;

import org.jspecify.annotations.NullMarked;
