/** The door for passkeys, and the page on which a person registers and removes his own. */
@NullMarked
package id.kinerja.passkeys.web;

import org.jspecify.annotations.NullMarked;
