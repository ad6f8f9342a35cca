/** What every screen needs: pages and their frame, assets, language, refusals, and the way into the office. */
@NullMarked
package id.kinerja.shared.web;

import org.jspecify.annotations.NullMarked;
