package id.kinerja.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The user of the machine as whom PostgreSQL runs: whoever runs Kinerja, or an unprivileged one where that is root. */
record Account(int user, int group, boolean isChanged) {

    // the second number is the one in effect
    private static final Pattern USER_FACT = Pattern.compile("(?m)^Uid:\\s+\\d+\\s+(\\d+)");
    private static final Pattern GROUP_FACT = Pattern.compile("(?m)^Gid:\\s+\\d+\\s+(\\d+)");

    private static final Path USERS = Path.of("/etc/passwd");
    /** Of our own first; the last exists everywhere. */
    private static final List<String> NAMES = List.of("kinerja", "postgres", "nobody");

    private static final Account NOBODY = new Account(65534, 65534, true);

    static Account ofThisProcess() throws IOException {
        var facts = Files.readString(Path.of("/proc/self/status"));
        return new Account(effective(USER_FACT, facts), effective(GROUP_FACT, facts), false);
    }

    private static int effective(Pattern fact, String facts) throws IOException {
        var found = fact.matcher(facts);
        if (!found.find()) {
            throw new IOException("/proc/self/status");
        }
        return Integer.parseInt(found.group(1));
    }

    static Account ownerOf(Path path) throws IOException {
        var facts = Files.readAttributes(path, "unix:uid,gid", LinkOption.NOFOLLOW_LINKS);
        return new Account((int) facts.get("uid"), (int) facts.get("gid"), false);
    }

    boolean isRoot() {
        return user == 0;
    }

    /** This user, to whom root changes for the database. */
    Account changed() {
        return new Account(user, group, true);
    }

    static Account unprivileged() throws IOException {
        var users = Files.isReadable(USERS) ? Files.readAllLines(USERS) : List.<String>of();
        for (var name : NAMES) {
            for (var line : users) {
                var parts = line.split(":", -1);
                if (parts.length > 3 && parts[0].equals(name)) {
                    return new Account(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), true);
                }
            }
        }
        return NOBODY;
    }

    /** The program as this user, in a session that Ctrl-C does not reach, stopped when the process that forked it dies. */
    List<String> command(List<String> program) {
        var command = new ArrayList<>(List.of(Tool.find("setpriv").toString(), "--pdeathsig", "INT"));
        if (isChanged) {
            command.addAll(List.of("--reuid=" + user, "--regid=" + group, "--clear-groups"));
        }
        command.add(Tool.find("setsid").toString());
        command.addAll(program);
        return command;
    }

    /** Asked of the machine itself, because access lists and mounts have a say, too. */
    boolean canPass(Path folder) {
        var program = List.of(Tool.find("test").toString(), "-x", folder.toString());
        return !isChanged || Forks.run(new ProcessBuilder(command(program)).directory(new File("/"))) == 0;
    }

    void takeOver(Path path) throws IOException {
        if (!ownerOf(path).equals(new Account(user, group, false))) {
            Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
