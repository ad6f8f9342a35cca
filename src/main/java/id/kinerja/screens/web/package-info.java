/** Pages and files around all other pages. */
@NullMarked
package id.kinerja.screens.web;

import org.jspecify.annotations.NullMarked;
