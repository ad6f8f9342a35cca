/** The screens of the personnel officers: the matrix of days, who is ready, closing and opening again. */
@NullMarked
package id.kinerja.monthend.web;

import org.jspecify.annotations.NullMarked;
