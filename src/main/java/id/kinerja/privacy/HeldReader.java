package id.kinerja.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is told the columns of what is held, and then row after row as the database has it; what is not known is missing. */
interface HeldReader {

    void begin(List<HeldColumn> columns);

    void row(List<@Nullable String> cells);
}
