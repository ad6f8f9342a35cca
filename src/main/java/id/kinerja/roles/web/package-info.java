/** The screens of the book of roles: who holds which, giving one and ending one. */
@NullMarked
package id.kinerja.roles.web;

import org.jspecify.annotations.NullMarked;
