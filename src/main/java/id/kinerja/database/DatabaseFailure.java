package id.kinerja.database;

import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Texts;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the office cannot reach its data, in one sentence, with the last words of the database where they may help. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String NO_SPACE = "No space left on device";

    private final transient Message reason;
    private final transient List<String> log;

    private DatabaseFailure(Message reason, List<String> log, @Nullable Throwable cause) {
        super(told(Language.ID, reason, log), cause);
        this.reason = reason;
        this.log = List.copyOf(log);
    }

    static DatabaseFailure of(TextKey reason, Object... facts) {
        return new DatabaseFailure(Message.of(reason, facts), List.of(), null);
    }

    static DatabaseFailure of(IOException cause, Path place) {
        var told = cause instanceof FileSystemException trouble ? trouble.getReason() : cause.getMessage();
        var why = told == null ? cause.getClass().getSimpleName() : told;
        return why.contains(NO_SPACE)
                ? diskFull(place)
                : of(DatabaseText.NOT_WRITABLE, place, why).causedBy(cause);
    }

    static DatabaseFailure diskFull(Path place) {
        return of(DatabaseText.DISK_FULL, place, Place.LEAST_MEGABYTES);
    }

    /** A program of the database ended without having done its work. */
    static DatabaseFailure ofProgram(String program, ServerLog log, Path place) {
        var lines = log.lastLines();
        return lines.stream().anyMatch(line -> line.contains(NO_SPACE))
                ? diskFull(place)
                : new DatabaseFailure(Message.of(DatabaseText.FAILED, program, log.file()), lines, null);
    }

    DatabaseFailure causedBy(Throwable cause) {
        return new DatabaseFailure(reason, log, cause);
    }

    public Message reason() {
        return reason;
    }

    /** The last lines of the database's own log, none where the sentence says everything. */
    public List<String> log() {
        return log;
    }

    /** Sentence and lines of the log, as a terminal shows them. */
    public String in(Language language) {
        return told(language, reason, log);
    }

    private static String told(Language language, Message reason, List<String> log) {
        var told = new StringBuilder(Texts.in(language).say(reason));
        log.forEach(line -> told.append("\n  ").append(line));
        return told.toString();
    }
}
