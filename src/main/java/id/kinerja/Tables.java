package id.kinerja;

import id.kinerja.shared.Refused;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the tables of the office to this version, and never touches those that a newer Kinerja has made. */
@Component
class Tables implements FlywayMigrationStrategy {

    private static final Set<MigrationState> UNKNOWN = EnumSet.of(
            MigrationState.FUTURE_SUCCESS,
            MigrationState.FUTURE_FAILED,
            MigrationState.MISSING_SUCCESS,
            MigrationState.MISSING_FAILED);

    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(step -> UNKNOWN.contains(step.getState()))
                .findFirst()
                .ifPresent(step -> {
                    throw Refused.because(StartText.NEWER_TABLES, step.getVersion() + " " + step.getDescription());
                });
        flyway.migrate();
    }
}
