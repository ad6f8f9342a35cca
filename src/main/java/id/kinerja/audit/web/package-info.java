/** The auditor's page of the trail. */
@NullMarked
package id.kinerja.audit.web;

import org.jspecify.annotations.NullMarked;
