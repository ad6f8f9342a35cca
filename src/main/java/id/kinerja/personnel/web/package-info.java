/** Lists of people, a person's page, and the forms by which officers keep his record. */
@NullMarked
package id.kinerja.personnel.web;

import org.jspecify.annotations.NullMarked;
