/** The desk at which officers open accounts, and the papers that leave it. */
@NullMarked
package id.kinerja.accounts.web;

import org.jspecify.annotations.NullMarked;
