/** The door that leads to the government's own sign-in and back. */
@NullMarked
package id.kinerja.singlesignon.web;

import org.jspecify.annotations.NullMarked;
