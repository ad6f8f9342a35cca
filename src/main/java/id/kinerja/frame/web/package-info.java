/** What every screen needs; the module that knows what a page asks for implements an interface of this package. */
@NullMarked
package id.kinerja.frame.web;

import org.jspecify.annotations.NullMarked;
