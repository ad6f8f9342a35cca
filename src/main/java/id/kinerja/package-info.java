/** Kinerja: each package below is one part of the office. */
@NullMarked
package id.kinerja;

import org.jspecify.annotations.NullMarked;
