package id.kinerja.cli.files;

import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Moments;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file. A cell that cannot be read is noted with its line and column and answered with null. */
final class Row {

    private static final int MOST_DIGITS = 15;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");
    private static final List<String> YES_NO = List.of("yes", "no");

    private final int line;
    private final List<String> cells;
    private final int[] places;
    private final Columns columns;
    private final Refusals refusals;

    Row(int line, List<String> cells, int[] places, Columns columns, Refusals refusals) {
        this.line = line;
        this.cells = cells;
        this.places = places;
        this.columns = columns;
        this.refusals = refusals;
    }

    int line() {
        return line;
    }

    /** How much was found wrong in the file up to here. */
    int refusedSoFar() {
        return refusals.count();
    }

    void refuse(FileFlaw flaw, Object... facts) {
        refusals.add(line(), flaw, facts);
    }

    /** The cell without blanks around it; empty where the column is not in the file. */
    String text(int column) {
        return places[column] < 0 ? "" : cells.get(places[column]).strip();
    }

    boolean isBlank(int column) {
        return text(column).isEmpty();
    }

    /** A cell that must not be blank. */
    @Nullable String required(int column) {
        var text = text(column);
        if (text.isEmpty()) {
            refuse(FileFlaw.BLANK, columns.name(column));
            return null;
        }
        return text;
    }

    @Nullable Nip nip(int column) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        return Nip.isValid(text) ? new Nip(text) : refused(FileFlaw.NOT_A_NIP, column, text);
    }

    @Nullable LocalDate date(int column) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        var date = Moments.date(text);
        return date == null ? refused(FileFlaw.NOT_A_DATE, column, text) : date;
    }

    @Nullable LocalDate optionalDate(int column) {
        return isBlank(column) ? null : date(column);
    }

    @Nullable LocalDateTime time(int column) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        var time = Moments.time(text);
        return time == null ? refused(FileFlaw.NOT_A_TIME, column, text) : time;
    }

    @Nullable LocalTime timeOfDay(int column) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        var time = Moments.timeOfDay(text);
        return time == null ? refused(FileFlaw.NOT_A_TIME_OF_DAY, column, text) : time;
    }

    @Nullable Integer whole(int column, int least, int most) {
        var number = wholeLong(column, least, most);
        return number == null ? null : Math.toIntExact(number);
    }

    /** Whole rupiah, or null for a blank cell too. */
    @Nullable Rupiah optionalRupiah(int column) {
        var amount = isBlank(column) ? null : wholeLong(column, 0, Rupiah.MOST);
        return amount == null ? null : new Rupiah(amount);
    }

    @Nullable Ratio decimal(int column, Ratio least, Ratio most) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            return refused(FileFlaw.NOT_A_NUMBER, column, text);
        }
        var number = Ratio.parse(text);
        return number.compareTo(least) < 0 || number.compareTo(most) > 0
                ? refused(FileFlaw.OUTSIDE, column, text, least, most)
                : number;
    }

    <E extends Enum<E>> @Nullable E word(int column, Class<E> words) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        var word = Codes.read(words, text);
        return word.isPresent() ? word.get() : refused(FileFlaw.NOT_A_WORD, column, text, Codes.all(words));
    }

    /** Whether a cell says yes; null where it says neither yes nor no. */
    @Nullable Boolean yes(int column) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        return YES_NO.contains(text)
                ? Boolean.valueOf("yes".equals(text))
                : refused(FileFlaw.NOT_A_WORD, column, text, YES_NO);
    }

    private @Nullable Long wholeLong(int column, long least, long most) {
        var text = required(column);
        if (text == null) {
            return null;
        }
        if (!isWhole(text)) {
            return refused(FileFlaw.NOT_WHOLE, column, text, least, most);
        }
        var number = Long.parseLong(text);
        return number < least || number > most ? refused(FileFlaw.OUTSIDE, column, text, least, most) : number;
    }

    private static boolean isWhole(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private <T> @Nullable T refused(FileFlaw flaw, int column, String text, Object... more) {
        var facts = new Object[more.length + 2];
        facts[0] = columns.name(column);
        facts[1] = text;
        System.arraycopy(more, 0, facts, 2, more.length);
        refuse(flaw, facts);
        return null;
    }
}
