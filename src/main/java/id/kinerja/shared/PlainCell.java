package id.kinerja.shared;

/**
 * A text as the cell of a CSV file, in which no spreadsheet finds something to calculate, whatever separator it cuts lines
 * by: an apostrophe stands before each sign with which a formula could begin. Read again it is the text that it was.
 */
public final class PlainCell {

    private static final String FORMULA = "=+-@";
    private static final String SEPARATORS = ";,\t\r\n";
    private static final char APOSTROPHE = '\'';

    private PlainCell() {}

    public static String of(String text) {
        if (isSignAlone(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length() + 1);
        var begins = true;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (begins && isFormula(sign)) {
                plain.append(APOSTROPHE);
            }
            plain.append(sign);
            begins = begins(begins, sign);
        }
        return plain.toString();
    }

    /** The text of a cell that was written so, or typed like it. */
    public static String read(String cell) {
        if (cell.indexOf(APOSTROPHE) < 0) {
            return cell;
        }
        var text = new StringBuilder(cell.length());
        var begins = true;
        for (var i = 0; i < cell.length(); i++) {
            var sign = cell.charAt(i);
            if (begins && isFormula(sign) && i > 0 && cell.charAt(i - 1) == APOSTROPHE) {
                text.setLength(text.length() - 1);
            }
            text.append(sign);
            begins = begins(begins, sign);
        }
        return text.toString();
    }

    private static boolean isSignAlone(String text) {
        return text.length() == 1 && isFormula(text.charAt(0));
    }

    private static boolean isFormula(char sign) {
        return FORMULA.indexOf(sign) >= 0;
    }

    // a spreadsheet that cuts at another separator knows no quotes within a cell, and passes over blanks
    private static boolean begins(boolean before, char sign) {
        return SEPARATORS.indexOf(sign) >= 0
                || before && (sign == '"' || sign == APOSTROPHE || Character.isWhitespace(sign) || sign == '\u00A0');
    }
}
