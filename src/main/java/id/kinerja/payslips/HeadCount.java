package id.kinerja.payslips;

/** How many people a month finds in an agency, and how many of them are not ready to be paid. */
public record HeadCount(int people, int unready) {

    static HeadCount of(boolean isReady) {
        return new HeadCount(1, isReady ? 0 : 1);
    }

    HeadCount plus(HeadCount other) {
        return new HeadCount(people + other.people, unready + other.unready);
    }
}
