package id.kinerja.shared.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Writes many rows into one table as a stream inside the running transaction, several times as fast as insert. */
@Component
public class CopyRows {

    private static final int CHUNK = 1 << 16;

    private final JdbcOperations database;

    CopyRows(JdbcOperations database) {
        this.database = database;
    }

    /** Answers how many rows were written; the target reads like {@code attendance.punch (person_id, tapped_at)}. */
    public long into(String target, Stream<Object[]> rows) {
        var copy = "copy " + target + " from stdin";
        ConnectionCallback<Long> write = connection -> {
            var stream = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
            try {
                var text = new StringBuilder(CHUNK + CHUNK / 4);
                var written = new AtomicLong();
                rows.forEachOrdered(row -> {
                    append(text, row);
                    if (text.length() >= CHUNK) {
                        flush(stream, text);
                    }
                    written.incrementAndGet();
                });
                flush(stream, text);
                stream.endCopy();
                return written.get();
            } finally {
                if (stream.isActive()) {
                    stream.cancelCopy();
                }
            }
        };
        var written = database.execute(write);
        return written == null ? 0 : written;
    }

    private static void flush(org.postgresql.copy.CopyIn stream, StringBuilder text) {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            stream.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void append(StringBuilder text, Object[] row) {
        for (var i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            appendCell(text, row[i]);
        }
        text.append('\n');
    }

    private static void appendCell(StringBuilder text, @Nullable Object cell) {
        if (cell == null) {
            text.append("\\N");
            return;
        }
        var plain = cell.toString();
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
