package id.kinerja.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How our own PostgreSQL runs: open to this machine alone, modest in memory, silent about persons. */
final class Settings {

    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=50",
            "timezone=UTC",
            "log_timezone=UTC",
            "lc_messages=C",
            // one machine for server and database; whoever has more gives the data a server of its own
            "shared_buffers=128MB",
            "work_mem=8MB",
            "effective_cache_size=512MB",
            "min_wal_size=64MB",
            "max_wal_size=512MB",
            // short statements of an office: neither helpers nor compilation would pay
            "max_parallel_workers_per_gather=0",
            "jit=off",
            // a statement or a row in the log would be personal data (UU 27/2022)
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off",
            "log_line_prefix=%m [%p] ");

    private Settings() {}

    static List<String> arguments(int port, Durability durability) {
        var arguments = new ArrayList<String>();
        Stream.of(ALWAYS, durability.settings(), List.of("port=" + port))
                .flatMap(List::stream)
                .forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }
}
