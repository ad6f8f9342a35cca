/** The page of one's own people. */
@NullMarked
package id.kinerja.leadership.web;

import org.jspecify.annotations.NullMarked;
