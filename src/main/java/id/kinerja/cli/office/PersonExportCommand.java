package id.kinerja.cli.office;

import id.kinerja.cli.files.OutputFolder;
import id.kinerja.privacy.CopyFolder;
import id.kinerja.privacy.NamedPersons;
import id.kinerja.privacy.PersonCopy;
import id.kinerja.privacy.ZippedCopy;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives out everything that is held about one person (UU 27/2022), as a folder of files or as one ZIP. */
@Command(
        name = "export",
        description = "Write everything that is held about a person: a folder of files, or one ZIP.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class PersonExportCommand implements Callable<Integer> {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NIP", description = "NIP, or the sign-in name of a person without one.")
    private String who;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR|FILE",
            description = "The folder, made when missing; or a file that ends in .zip and is not there yet.")
    private Path output;

    @Option(names = "--reason", paramLabel = "WHY", description = "Why; it is kept.")
    private String reason = "Permintaan subjek data (UU 27/2022)";

    @Option(
            names = "--lang",
            paramLabel = "en|id",
            description =
                    "Language of messages (en unless said otherwise) and of the files (id unless said otherwise).")
    private @Nullable Language said;

    private Language language = Language.ID;

    @Override
    public Integer call() {
        language = Objects.requireNonNullElse(said, Language.ID);
        var texts = Texts.in(Objects.requireNonNullElse(said, Language.EN));
        return OfficeCommands.run(spec, texts, office -> write(office, texts));
    }

    private int write(ApplicationContext office, Texts texts) {
        var person = office.getBean(NamedPersons.class).person(who.strip());
        var copy = office.getBean(PersonCopy.class);
        try {
            if (output.toString().endsWith(".zip")) {
                zip(folder -> copy.takeOnConsole(person, reason, language, folder));
            } else {
                fill(folder -> copy.takeOnConsole(person, reason, language, folder));
            }
        } catch (IOException | UncheckedIOException e) {
            var cause = e instanceof UncheckedIOException ? e.getCause() : e;
            spec.commandLine().getErr().println(texts.say(OfficeText.NOT_WRITABLE, output, cause.toString()));
            return 1;
        }
        var files = PersonCopy.files(language).size();
        spec.commandLine().getErr().println(texts.say(OfficeText.PERSON_EXPORTED, who, files, output));
        return 0;
    }

    private void zip(Consumer<CopyFolder> writer) throws IOException {
        Files.createFile(output, OWNER_ALONE);
        var isWhole = false;
        try (var out = new BufferedOutputStream(Files.newOutputStream(output))) {
            ZippedCopy.to(out, writer);
            isWhole = true;
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(output);
            }
        }
    }

    private void fill(Consumer<CopyFolder> writer) throws IOException {
        try (var folder = new OutputFolder(output, PersonCopy.files(language))) {
            writer.accept((name, file) -> file.to(folder.stream(name)));
            folder.publish();
        }
    }
}
