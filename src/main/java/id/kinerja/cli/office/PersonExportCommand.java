package id.kinerja.cli.office;

import id.kinerja.cli.files.OutputFolder;
import id.kinerja.privacy.NamedPersons;
import id.kinerja.privacy.PersonCopy;
import id.kinerja.privacy.ZippedCopy;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
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

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of messages; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        return OfficeCommands.run(spec, texts, office -> write(office, texts));
    }

    private int write(ApplicationContext office, Texts texts) {
        var person = office.getBean(NamedPersons.class).person(who.strip());
        var copy = office.getBean(PersonCopy.class);
        var files = new LinkedHashMap<String, byte[]>();
        copy.takeOnConsole(person, reason, files::put);
        try {
            if (output.toString().endsWith(".zip")) {
                Files.write(Files.createFile(output, OWNER_ALONE), ZippedCopy.of(zip -> files.forEach(zip::add)));
            } else {
                fill(files);
            }
        } catch (IOException e) {
            spec.commandLine().getErr().println(texts.say(OfficeText.NOT_WRITABLE, output, e.toString()));
            return 1;
        }
        spec.commandLine().getErr().println(texts.say(OfficeText.PERSON_EXPORTED, who, files.size(), output));
        return 0;
    }

    private void fill(LinkedHashMap<String, byte[]> files) throws IOException {
        try (var folder = new OutputFolder(output, files.keySet())) {
            for (var file : files.entrySet()) {
                folder.append(file.getKey(), file.getValue());
            }
            folder.publish();
        }
    }
}
