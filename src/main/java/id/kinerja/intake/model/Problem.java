package id.kinerja.intake.model;

import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import org.jspecify.annotations.Nullable;

/** Why a row cannot be taken into the books: its number, the column, what stands there, and the way out. */
public record Problem(int row, @Nullable Field field, String value, Message remedy) {

    static Problem at(int row, Field field, String value, TextKey flaw, Object... facts) {
        return new Problem(row, field, value, Message.of(flaw, facts));
    }
}
