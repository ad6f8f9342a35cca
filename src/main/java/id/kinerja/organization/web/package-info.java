/** The screens of the personnel's books: who holds which role. */
@NullMarked
package id.kinerja.organization.web;

import org.jspecify.annotations.NullMarked;
