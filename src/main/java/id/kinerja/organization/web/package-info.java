/** The screens of the structure: the chart that everybody may walk through, and its changes by the city's officer. */
@NullMarked
package id.kinerja.organization.web;

import org.jspecify.annotations.NullMarked;
