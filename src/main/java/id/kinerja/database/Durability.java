package id.kinerja.database;

import java.util.List;

/** Whether what is committed must survive a power cut: always, except for the database of a test run. */
enum Durability {
    FULL(List.of("fsync=on", "full_page_writes=on", "synchronous_commit=on")),
    NONE(List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
