package id.kinerja.intake.model;

import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Kind;
import java.util.regex.Pattern;

/**
 * A NIP as it stands in a cell. A spreadsheet keeps 15 digits of a number, so that an 18-digit NIP kept as a number is
 * no longer the one that was typed; what is gone is not guessed.
 */
final class NipCell {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern ROUNDED = Pattern.compile("\\d{15}000");
    private static final Pattern LONG = Pattern.compile("\\d{16,}(\\.0)?");

    private NipCell() {}

    /** Without the blanks, dots and apostrophes with which people write it. */
    static String digits(Cell cell) {
        return cell.text().replaceAll("[\\s\\u00A0'’`]", "");
    }

    static boolean hasLostDigits(Cell cell) {
        var text = digits(cell);
        return SCIENTIFIC.matcher(text).matches()
                || ROUNDED.matcher(text).matches()
                || cell.kind() == Kind.NUMBER && LONG.matcher(text).matches();
    }
}
