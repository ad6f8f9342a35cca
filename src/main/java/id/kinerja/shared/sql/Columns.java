package id.kinerja.shared.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as the tables hold them: a month is its first day, an instant carries its offset. */
public final class Columns {

    private Columns() {}

    public static LocalDate first(YearMonth month) {
        return month.atDay(1);
    }

    public static LocalDate afterLast(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(date(row, column));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    public static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** For {@code = any(:ids)}: one parameter however many there are, so that the statement stays one and the same. */
    public static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
