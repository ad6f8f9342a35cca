package id.kinerja.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The data themselves, with the passwords that open them: made whole at the first start, or not at all. */
record DataFolder(Place place, Programs programs, ServerLog log) {

    /** Owns the office's database. */
    static final String OFFICE = "kinerja";
    /** May do everything; serves the first start alone. */
    static final String ADMINISTRATOR = "postgres";

    private static final int PASSWORD_BYTES = 24;

    void prepare(Durability durability) {
        try {
            if (isMissing()) {
                make(durability);
            }
            checkVersion();
        } catch (IOException e) {
            throw DatabaseFailure.of(e, place.data());
        }
    }

    static DatabaseAddress address(Place place, int port, String user) {
        var file = passwordFile(place.data(), user);
        try {
            var password = Files.readString(file).strip();
            // on this machine alone, so there is nothing to encrypt and nothing to ask for it
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + user + "?sslmode=disable&gssEncMode=disable";
            return new DatabaseAddress(url, user, password);
        } catch (IOException e) {
            throw DatabaseFailure.of(DatabaseText.NO_PASSWORD, file).causedBy(e);
        }
    }

    private boolean isMissing() throws IOException {
        if (!Files.exists(place.data())) {
            return true;
        }
        try (var content = Files.list(place.data())) {
            return content.findAny().isEmpty();
        }
    }

    private void checkVersion() throws IOException {
        var file = place.data().resolve("PG_VERSION");
        if (!Files.isRegularFile(file)) {
            throw DatabaseFailure.of(DatabaseText.NOT_DATA, place.data());
        }
        var version = Files.readString(file).strip();
        if (!version.equals(Integer.toString(Programs.MAJOR))) {
            throw DatabaseFailure.of(
                    DatabaseText.OTHER_VERSION, place.data(), version, Integer.toString(Programs.MAJOR));
        }
    }

    private void make(Durability durability) throws IOException {
        var draft = place.folder().resolve("data.new");
        Folders.delete(draft);
        var data = draft.resolve("data");
        place.handToDatabase(makePrivate(draft));
        place.handToDatabase(makePrivate(data));
        var password = writePassword(draft, ADMINISTRATOR);
        initialise(data, password, durability);
        Files.move(password, passwordFile(data, ADMINISTRATOR));
        writePassword(data, OFFICE);
        if (durability == Durability.FULL) {
            Folders.toDisk(draft);
        }
        Folders.publish(data, place.data());
        Folders.delete(draft);
    }

    private void initialise(Path data, Path password, Durability durability) {
        var command = new ArrayList<>(List.of(programs.initdb(), "-D", data.toString(), "-U", ADMINISTRATOR));
        command.addAll(List.of("--pwfile=" + password, "--auth=scram-sha-256", "--data-checksums", "--encoding=UTF8"));
        // the same order and the same letters on every machine, whatever its libraries
        command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        command.addAll(List.of("--text-search-config=simple", "--no-instructions"));
        command.add(durability == Durability.FULL ? "--sync-method=syncfs" : "--no-sync");
        if (Forks.run(place.program(log, command)) != 0) {
            throw DatabaseFailure.ofProgram("initdb", log, place.folder());
        }
    }

    private Path writePassword(Path folder, String user) throws IOException {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var ownerAlone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = Files.createFile(passwordFile(folder, user), ownerAlone);
        Files.writeString(file, password + "\n", StandardCharsets.US_ASCII);
        place.handToDatabase(file);
        return file;
    }

    private static Path passwordFile(Path folder, String user) {
        return folder.resolve(user + ".password");
    }

    private static Path makePrivate(Path folder) throws IOException {
        return Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
