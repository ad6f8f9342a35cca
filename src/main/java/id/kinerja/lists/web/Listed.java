package id.kinerja.lists.web;

import id.kinerja.frame.web.Wording;
import id.kinerja.shared.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list as it was asked for: the rows found in their order, of which one page is shown, and the ways to the others. */
public record Listed<R>(Register<R> register, Asked asked, List<R> found, int all) {

    /** So many rows stand on a page. */
    public static final int ROWS = 40;

    private static final int FEW = 10;

    /** The rows of the page that is asked for, or of the last one. */
    public List<R> rows() {
        var first = (page() - 1) * ROWS;
        return found.subList(first, Math.min(first + ROWS, found.size()));
    }

    private int page() {
        return Math.min(asked.page(), pages());
    }

    private int pages() {
        return Math.max(1, (found.size() + ROWS - 1) / ROWS);
    }

    public Pager pager() {
        var first = (page() - 1) * ROWS;
        return new Pager(
                page() == 1 ? null : asked.onPage(page() - 1),
                page() == pages() ? null : asked.onPage(page() + 1),
                Message.of(ListText.SHOWN, first + 1, first + rows().size(), found.size()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether fewer rows than all were asked for. */
    public boolean isNarrowed() {
        return !asked.words().isEmpty()
                || names().stream().anyMatch(name -> !asked.choice(name).isEmpty());
    }

    /** A few rows are looked through sooner than a word is typed. */
    public boolean isWorthSearching() {
        return all > FEW || isNarrowed();
    }

    /** What the form carries on besides its own fields. */
    public Map<String, String> carried() {
        var own = Set.copyOf(names());
        return asked.choices().entrySet().stream()
                .filter(choice -> !choice.getKey().equals(Asked.WORDS) && !own.contains(choice.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public String everything() {
        return asked.without(names());
    }

    private List<String> names() {
        return register.choices().stream().map(Choice::name).toList();
    }

    public List<Column<R>> shown() {
        return register.columns().stream().filter(Column::isShown).toList();
    }

    public Column<R> column(String name) {
        return register.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How a reader of screens is told in which direction a column sorts the rows; nothing where it does not. */
    public @Nullable String direction(Column<?> column) {
        if (!asked.isSortedBy(column.name())) {
            return null;
        }
        return asked.isBackwardsBy(column.name()) ? "descending" : "ascending";
    }

    /** All rows that were found as the file that was asked for. */
    public ListFile file(String name, Wording wording) {
        var columns = register.columns().stream().filter(Column::isInFile).toList();
        var head = columns.stream()
                .map(column ->
                        asked.as().equals(ListFile.WORKBOOK) ? wording.say(Message.of(column.label())) : column.name())
                .toList();
        var rows = found.stream()
                .map(row -> columns.stream()
                        .map(column -> ListFile.cell(column.cell().apply(row), wording))
                        .toList())
                .toList();
        return new ListFile(name, head, rows);
    }
}
