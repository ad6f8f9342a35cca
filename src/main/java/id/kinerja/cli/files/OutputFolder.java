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
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The folder of the results: the files appear under their names only once all of them are whole. */
public final class OutputFolder implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;
    private final Path draftFolder;
    private final Thread atEnd = new Thread(this::removeDrafts);
    private final Map<String, Path> drafts = new LinkedHashMap<>();
    private final Map<String, OutputStream> streams = new LinkedHashMap<>();

    /** A folder that is made here is for its owner alone: it will hold everybody's pay and sickness (UU 27/2022). */
    public OutputFolder(Path folder, Collection<String> files) throws IOException {
        this.folder = Files.exists(folder) ? folder : Files.createDirectories(folder, OWNER_ALONE);
        for (var file : files) {
            checkFree(folder.resolve(file));
        }
        // of its own name for each run, so that two runs do not mix their drafts
        draftFolder = Files.createTempDirectory(folder, ".draft");
        Runtime.getRuntime().addShutdownHook(atEnd);
        for (var file : files) {
            var draft = draftFolder.resolve(file);
            drafts.put(file, draft);
            streams.put(
                    file,
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), BUFFER));
        }
    }

    private static void checkFree(Path place) throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(place.toString(), null, "is a folder");
        }
    }

    public void append(String file, byte[] rows) throws IOException {
        streams.get(file).write(rows);
    }

    /** For what writes itself; whoever writes to it leaves it open. */
    public OutputStream stream(String file) {
        return streams.get(file);
    }

    /** Puts the finished files in place of older ones of the same name. */
    public synchronized void publish() throws IOException {
        for (var stream : streams.values()) {
            stream.close();
        }
        for (var draft : drafts.entrySet()) {
            var place = folder.resolve(draft.getKey());
            if (Files.isRegularFile(place)) {
                Files.setPosixFilePermissions(draft.getValue(), Files.getPosixFilePermissions(place));
            }
            Files.move(draft.getValue(), place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Leaves nothing half-written behind, also when the run is stopped from outside (but not when it is killed). */
    @Override
    public void close() throws IOException {
        try {
            for (var stream : streams.values()) {
                stream.close();
            }
        } catch (IOException e) {
            // a full disk was told by the write that met it; here only the drafts are to go
        } finally {
            removeDrafts();
            forgetEnd();
        }
    }

    private void forgetEnd() {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // the end has come already, and the hook does its work
        }
    }

    private synchronized void removeDrafts() {
        try {
            for (var draft : drafts.values()) {
                Files.deleteIfExists(draft);
            }
            Files.deleteIfExists(draftFolder);
        } catch (IOException e) {
            // what cannot be removed stays hidden and readable to its owner alone; the month itself is not touched by
            // it
        }
    }
}
