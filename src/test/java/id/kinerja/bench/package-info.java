/** Benchmarks: never tests, started by bin/bench, each beside a baseline measured in the same run. */
@NullMarked
package id.kinerja.bench;

import org.jspecify.annotations.NullMarked;
