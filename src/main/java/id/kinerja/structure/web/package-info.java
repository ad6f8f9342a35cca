/** The organisation chart, open to everybody who works here, and the changes of a unit. */
@NullMarked
package id.kinerja.structure.web;

import org.jspecify.annotations.NullMarked;
