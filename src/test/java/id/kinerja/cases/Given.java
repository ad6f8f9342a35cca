package id.kinerja.cases;

import java.util.List;
import java.util.Map;

/**
 * The facts of one case in full, as the cells of the contract's files: one employee, and the rows about him without
 * their first column (his NIP, or the name of his schedule).
 */
record Given(Map<String, String> employee, Map<Table, List<List<String>>> tables) {

    List<List<String>> rows(Table table) {
        return tables.getOrDefault(table, List.of());
    }

    /** A person without hours has no schedule. */
    boolean hasSchedule() {
        return !rows(Table.SCHEDULES).isEmpty();
    }
}
