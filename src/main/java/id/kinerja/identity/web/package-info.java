/** The door of the house: signing in and out, sessions, and what no request may pass by. */
@NamedInterface("web")
@NullMarked
package id.kinerja.identity.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
