/** Reads the case files of the law by example, and runs each through both spellings of the same facts. */
@NullMarked
package id.kinerja.cases;

import org.jspecify.annotations.NullMarked;
