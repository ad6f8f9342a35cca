/** The picture itself, and the page on which it is put and taken away. */
@NullMarked
package id.kinerja.portraits.web;

import org.jspecify.annotations.NullMarked;
