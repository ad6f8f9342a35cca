/** The served Kota Contoh: tests that walk through the house as its people do, in a real browser. */
@NullMarked
package id.kinerja.city;

import org.jspecify.annotations.NullMarked;
