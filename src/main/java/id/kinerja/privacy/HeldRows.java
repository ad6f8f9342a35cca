package id.kinerja.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are held about a person, as text; what is not known is missing. */
record HeldRows(List<String> columns, List<List<@Nullable String>> rows) {}
