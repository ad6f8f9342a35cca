package id.kinerja.intake;

import id.kinerja.shared.TextKey;

/** How far the work on a list has come, for whoever waits for it. */
@FunctionalInterface
public interface Progress {

    /** What is being done. */
    enum Phase implements TextKey {
        WAITING,
        READING,
        COMPARING,
        WRITING
    }

    Progress SILENT = (phase, done, all) -> {};

    void at(Phase phase, int done, int all);
}
