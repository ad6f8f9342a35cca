/** What somebody chose, and the form by which he chooses. */
@NullMarked
package id.kinerja.zakat.web;

import org.jspecify.annotations.NullMarked;
