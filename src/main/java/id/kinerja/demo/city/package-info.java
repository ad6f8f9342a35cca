/** The invented city as plain values: who works where, and what happened on a day, the same on every machine. */
@NullMarked
package id.kinerja.demo.city;

import org.jspecify.annotations.NullMarked;
