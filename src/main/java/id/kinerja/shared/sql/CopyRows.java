package id.kinerja.shared.sql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Writes many rows into one table as a stream inside the running transaction, several times as fast as insert. */
@Component
public class CopyRows {

    private static final int CHUNK = 1 << 16;
    private static final byte[] NULL = {'\\', 'N'};

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
                var bytes = new ByteArrayOutputStream(CHUNK + CHUNK / 4);
                var written = new AtomicLong();
                rows.forEachOrdered(row -> {
                    append(bytes, row);
                    if (bytes.size() >= CHUNK) {
                        flush(stream, bytes);
                    }
                    written.incrementAndGet();
                });
                flush(stream, bytes);
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

    private static void flush(CopyIn stream, ByteArrayOutputStream bytes) {
        try {
            stream.writeToCopy(bytes.toByteArray(), 0, bytes.size());
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        bytes.reset();
    }

    private static void append(ByteArrayOutputStream bytes, Object[] row) {
        for (var i = 0; i < row.length; i++) {
            if (i > 0) {
                bytes.write('\t');
            }
            appendCell(bytes, row[i]);
        }
        bytes.write('\n');
    }

    // in bytes and by whole stretches, since a closed month is a hundred megabytes with hardly anything to escape
    private static void appendCell(ByteArrayOutputStream bytes, @Nullable Object cell) {
        if (cell == null) {
            bytes.writeBytes(NULL);
            return;
        }
        var plain = cell.toString().getBytes(StandardCharsets.UTF_8);
        var begin = 0;
        for (var i = 0; i < plain.length; i++) {
            var escape = escape(plain[i]);
            if (escape != 0) {
                bytes.write(plain, begin, i - begin);
                bytes.write('\\');
                bytes.write(escape);
                begin = i + 1;
            }
        }
        bytes.write(plain, begin, plain.length - begin);
    }

    private static char escape(byte plain) {
        return switch (plain) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }
}
