/** The first page, and what stands around every page. */
@NullMarked
package id.kinerja.home.web;

import org.jspecify.annotations.NullMarked;
