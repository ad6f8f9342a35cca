package id.kinerja.performance.model;

import id.kinerja.shared.Ratio;

/** What a government makes of the counted minutes of a month. */
public sealed interface ProductivityShape {

    /** The share of full productivity that these minutes reach, from 0 to 1. */
    Ratio share(int minutes);

    /** Minutes in proportion to a target, never above the whole. */
    record Proportion(int targetMinutes) implements ProductivityShape {

        @Override
        public Ratio share(int minutes) {
            return Ratio.of(minutes, targetMinutes).atMost(Ratio.ONE);
        }
    }

    /** All from a threshold on, nothing below it. */
    record Cliff(int thresholdMinutes) implements ProductivityShape {

        @Override
        public Ratio share(int minutes) {
            return minutes >= thresholdMinutes ? Ratio.ONE : Ratio.ZERO;
        }
    }

    /** Minutes are counted and nothing more: what they are worth is for a step of the allowance to say. */
    record CountedOnly() implements ProductivityShape {

        @Override
        public Ratio share(int minutes) {
            return Ratio.ONE;
        }
    }
}
