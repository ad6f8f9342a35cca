/** The pages of personal data: one's own, and how long everything is kept. */
@NullMarked
package id.kinerja.privacy.web;

import org.jspecify.annotations.NullMarked;
