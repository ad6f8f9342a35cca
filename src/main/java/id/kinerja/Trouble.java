package id.kinerja;

import id.kinerja.database.DatabaseFailure;
import id.kinerja.shared.Message;
import id.kinerja.shared.Refused;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Why the house could not be opened: one sentence, and the last words of the database where they help. */
record Trouble(Message reason, List<String> log) {

    private static final String DISK_FULL = "53100";

    /** The first cause for which we have a sentence, else that the log knows more. */
    static Trouble of(Throwable failure, Path log) {
        var last = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            var known = known(each);
            if (known != null) {
                return known;
            }
            last = each;
        }
        return just(Message.of(
                StartText.FAILED, String.valueOf(last).lines().findFirst().orElse(""), log));
    }

    void tell(Terminal terminal) {
        terminal.warn(reason);
        terminal.quote(log);
    }

    private static @Nullable Trouble known(Throwable failure) {
        return switch (failure) {
            case DatabaseFailure database -> new Trouble(database.reason(), database.log());
            case Refused refused -> just(refused.reason());
            case PortInUseException port -> just(Door.taken(port.getPort()).reason());
            case SQLException sql when DISK_FULL.equals(sql.getSQLState()) -> just(Message.of(StartText.DISK_FULL));
            case FlywayException tables
            when !(tables.getCause() instanceof SQLException) ->
                just(Message.of(
                        StartText.OTHER_TABLES,
                        String.valueOf(tables.getMessage()).strip()));
            default -> null;
        };
    }

    private static Trouble just(Message reason) {
        return new Trouble(reason, List.of());
    }
}
