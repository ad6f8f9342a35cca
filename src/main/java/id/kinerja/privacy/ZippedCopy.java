package id.kinerja.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A copy as one ZIP. */
public final class ZippedCopy {

    private ZippedCopy() {}

    /** Writes the ZIP with the files that the writer adds, and leaves open what it writes to. */
    public static void to(OutputStream out, Consumer<CopyFolder> writer) {
        try {
            var zip = new ZipOutputStream(out);
            writer.accept((name, file) -> {
                zip.putNextEntry(new ZipEntry(name));
                file.to(zip);
                zip.closeEntry();
            });
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
