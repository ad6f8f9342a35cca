/** The list of persons without a NIP, the page of each, and the forms by which they are kept. */
@NullMarked
package id.kinerja.outsiders.web;

import org.jspecify.annotations.NullMarked;
