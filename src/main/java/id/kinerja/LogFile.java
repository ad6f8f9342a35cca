package id.kinerja;

import id.kinerja.shared.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The diary of the house: everything that nobody at the terminal needs to read, bounded in size. */
final class LogFile {

    private LogFile() {}

    /** The file readable by its owner alone; where root starts the house it belongs to the owner of the folder. */
    static void prepare(Path file) {
        try {
            if (!Files.exists(file)) {
                var ownerAlone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerAlone);
                Files.setOwner(file, Files.getOwner(file.getParent()));
            }
        } catch (IOException e) {
            throw Refused.because(StartText.LOG_NOT_WRITABLE, file, e.toString());
        }
        if (!Files.isWritable(file)) {
            throw Refused.because(StartText.LOG_NOT_WRITABLE, file, "");
        }
    }

    static List<String> settings(Path file) {
        return List.of(
                "--logging.file.name=" + file,
                "--logging.threshold.console=OFF",
                "--logging.logback.rollingpolicy.max-file-size=10MB",
                "--logging.logback.rollingpolicy.max-history=30",
                "--logging.logback.rollingpolicy.total-size-cap=50MB");
    }
}
