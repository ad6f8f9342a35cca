package id.kinerja.cli.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;

/** The folder of the results: the files appear under their names only once all of them are whole. */
public final class OutputFolder implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Map<OutputFile, Path> drafts = new EnumMap<>(OutputFile.class);
    private final Map<OutputFile, OutputStream> streams = new EnumMap<>(OutputFile.class);

    public OutputFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try {
            for (var file : OutputFile.values()) {
                open(file);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void open(OutputFile file) throws IOException {
        var place = folder.resolve(file.fileName());
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(place.toString(), null, "is a folder");
        }
        // named by the process, so that two runs into one folder do not mix their drafts
        var draft = folder.resolve(
                "." + file.fileName() + "." + ProcessHandle.current().pid() + ".draft");
        drafts.put(file, draft);
        streams.put(file, new BufferedOutputStream(Files.newOutputStream(draft), BUFFER));
    }

    public void append(Map<OutputFile, byte[]> rows) throws IOException {
        for (var entry : rows.entrySet()) {
            streams.get(entry.getKey()).write(entry.getValue());
        }
    }

    /** Puts the finished files in place of older ones of the same name. */
    public void publish() throws IOException {
        for (var stream : streams.values()) {
            stream.close();
        }
        for (var draft : drafts.entrySet()) {
            Files.move(
                    draft.getValue(),
                    folder.resolve(draft.getKey().fileName()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Leaves nothing half-written behind. */
    @Override
    public void close() throws IOException {
        for (var stream : streams.values()) {
            try {
                stream.close();
            } catch (IOException e) {
                // a full disk is told by the write that met it; here only the drafts are to go
                continue;
            }
        }
        for (var draft : drafts.values()) {
            Files.deleteIfExists(draft);
        }
    }
}
