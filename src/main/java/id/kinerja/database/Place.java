package id.kinerja.database;

import id.kinerja.shared.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The folder in which our own PostgreSQL lives, and the user as whom it runs there. This is {@code var/}, unless root
 * started Kinerja where no other user may pass, such as below {@code /root}: then a link leads to a folder outside.
 */
record Place(Path folder, Account account, List<Message> remarks) {

    static final int LEAST_MEGABYTES = 300;

    private static final String DATA = "data";
    private static final String LINK = "elsewhere";
    private static final Path OUTSIDE = Path.of("/var/lib/kinerja");

    static Place of(Path var) {
        var asked = var.toAbsolutePath().normalize();
        try {
            var here = (Files.isDirectory(asked) ? asked : Files.createDirectories(asked)).toRealPath();
            var me = Account.ofThisProcess();
            return me.isRoot() ? ofRoot(here) : ofUser(me, folderOf(here));
        } catch (IOException e) {
            throw DatabaseFailure.of(e, asked);
        }
    }

    Path data() {
        return folder.resolve(DATA);
    }

    /** A full disk is told before anything is half done. */
    void checkSpace(int leastMegabytes) {
        try {
            if (Files.getFileStore(folder).getUsableSpace() >> 20 < leastMegabytes) {
                throw DatabaseFailure.diskFull(folder);
            }
        } catch (IOException e) {
            throw DatabaseFailure.of(e, folder);
        }
    }

    /** A program of PostgreSQL as its user, without anything that the environment of Kinerja says to it. */
    ProcessBuilder program(ServerLog log, List<String> command) {
        var program = log.of(account.command(command)).directory(folder.toFile());
        program.environment().clear();
        program.environment().put("LC_ALL", "C");
        return program;
    }

    /** What root makes in somebody's folder belongs to that user, who may run Kinerja the next time. */
    void handOver(Path path) throws IOException {
        if (account.isChanged()) {
            Account.ownerOf(folder).takeOver(path);
        }
    }

    void handToDatabase(Path path) throws IOException {
        if (account.isChanged()) {
            account.takeOver(path);
        }
    }

    private static Place ofUser(Account me, Path folder) throws IOException {
        if (!Files.isWritable(folder) || !Files.isExecutable(folder)) {
            throw DatabaseFailure.of(new AccessDeniedException(folder.toString()), folder);
        }
        var place = new Place(folder, me, List.of());
        if (Files.exists(place.data()) && Account.ownerOf(place.data()).user() != me.user()) {
            throw DatabaseFailure.of(DatabaseText.OF_ANOTHER_USER, place.data());
        }
        return place;
    }

    private static Place ofRoot(Path var) throws IOException {
        var folder = folderOf(var);
        var place = new Place(folder, accountFor(folder), remarks(var, folder));
        if (place.account.canPass(folder)) {
            return place;
        }
        if (Files.exists(place.data())) {
            // an empty database in another folder would look as if everything were lost
            throw DatabaseFailure.of(
                    DatabaseText.NOT_REACHABLE,
                    folder,
                    Integer.toString(place.account().user()));
        }
        return outside(var);
    }

    private static Account accountFor(Path folder) throws IOException {
        var data = folder.resolve(DATA);
        var owner = Account.ownerOf(Files.exists(data) ? data : folder);
        return owner.isRoot() ? Account.unprivileged() : owner.changed();
    }

    private static Place outside(Path var) throws IOException {
        var all = Files.isDirectory(OUTSIDE) ? OUTSIDE : open(Files.createDirectories(OUTSIDE));
        var folder = open(Files.createTempDirectory(all, "data"));
        var account = Account.unprivileged();
        if (!account.canPass(folder)) {
            Files.delete(folder);
            throw DatabaseFailure.of(DatabaseText.NOT_REACHABLE, var, Integer.toString(account.user()));
        }
        Files.deleteIfExists(var.resolve(LINK));
        Files.createSymbolicLink(var.resolve(LINK), folder);
        return new Place(folder, account, remarks(var, folder));
    }

    private static Path folderOf(Path var) throws IOException {
        var link = var.resolve(LINK);
        if (!Files.isSymbolicLink(link)) {
            return var;
        }
        return Files.isDirectory(link) ? link.toRealPath() : var;
    }

    private static List<Message> remarks(Path var, Path folder) {
        return folder.equals(var)
                ? List.of()
                : List.of(Message.of(DatabaseText.KEPT_ELSEWHERE, folder, var.resolve(LINK)));
    }

    private static Path open(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
