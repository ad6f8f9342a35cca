package id.kinerja.privacy;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a copy go, one after the other. */
@FunctionalInterface
public interface CopyFolder {

    void add(String name, Writing file) throws IOException;

    /** Writes a file from its beginning to its end; it does not close what it writes to. */
    @FunctionalInterface
    interface Writing {

        void to(OutputStream out) throws IOException;
    }
}
