/** Checks a policy file before anybody relies on it. */
@NullMarked
package id.kinerja.cli.policy;

import org.jspecify.annotations.NullMarked;
