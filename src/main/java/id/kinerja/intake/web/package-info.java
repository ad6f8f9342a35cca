/** The screens on which a list is handed in, looked through and applied, and the list that is given out. */
@NullMarked
package id.kinerja.intake.web;

import org.jspecify.annotations.NullMarked;
