package id.kinerja.intake.model;

import id.kinerja.shared.BookText;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a row cannot be taken into the books: its number, the column, what stands there, and the way out. */
public record Problem(int row, @Nullable Field field, String value, Message remedy) {

    private static final int SHOWN = 60;

    /** A value is told in one line, and a long one by how it begins. */
    public Problem {
        var plain = BookText.plain(value);
        var end = plain.offsetByCodePoints(0, Math.min(SHOWN, plain.codePointCount(0, plain.length())));
        value = end == plain.length() ? plain : plain.substring(0, end).stripTrailing() + "…";
    }

    /** A day on which he cannot have served by his NIP: the first on which he can, or that he was not even born. */
    static Problem beforeOffice(Entry entry, Field field, LocalDate day) {
        var nip = entry.nip();
        return day.isBefore(nip.born())
                ? at(entry.row(), field, day.toString(), Flaw.SINCE_BEFORE_BIRTH, nip.born())
                : at(entry.row(), field, day.toString(), Flaw.SINCE_BEFORE_OFFICE, nip.appointed());
    }

    static Problem at(int row, Field field, String value, TextKey flaw, Object... facts) {
        return new Problem(row, field, value, Message.of(flaw, facts));
    }
}
