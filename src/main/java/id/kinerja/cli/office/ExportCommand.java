package id.kinerja.cli.office;

import id.kinerja.calendar.WorkCalendar;
import id.kinerja.cli.files.ExportFile;
import id.kinerja.cli.files.ExportRows;
import id.kinerja.cli.files.OutputFolder;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Organization;
import id.kinerja.payslips.PersonMonths;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a month of the database as the plain files that {@code calculate} reads, so that anybody can check the server. */
@Command(
        name = "export",
        description = "Write a month of the database as the files that calculate reads.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    private static final int MONTH_LENGTH = 7;

    @Spec
    private CommandSpec spec;

    @Option(names = "--month", required = true, paramLabel = "2026-10", description = "The month.")
    private String month;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "The folder; made when missing.")
    private Path output;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of messages; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        var wanted = month(texts);
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw usage(texts.say(OfficeText.OUTPUT_NOT_A_FOLDER, output));
        }
        return OfficeCommands.run(spec, texts, office -> write(office, wanted, texts));
    }

    private int write(ApplicationContext office, YearMonth wanted, Texts texts) {
        try (var folder = new OutputFolder(output, ExportFile.fileNames())) {
            var people = 0;
            var rows = new ExportRows(folder);
            var calendar = office.getBean(WorkCalendar.class);
            rows.calendar(calendar.patterns(), calendar.holidays(wanted));
            for (var agency : office.getBean(Organization.class).allAgencies()) {
                var members = office.getBean(Employees.class).membersOf(agency, wanted);
                for (var gathered : office.getBean(PersonMonths.class).of(members, wanted)) {
                    rows.person(gathered.facts(), gathered.pattern());
                    people++;
                }
            }
            folder.publish();
            office.publishEvent(new MonthExported(wanted, people));
            spec.commandLine().getErr().println(texts.say(OfficeText.EXPORTED, wanted, people, output));
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println(texts.say(OfficeText.NOT_WRITABLE, output, reason(e)));
            return 1;
        }
    }

    private YearMonth month(Texts texts) {
        try {
            if (month.length() == MONTH_LENGTH) {
                return YearMonth.parse(month);
            }
        } catch (DateTimeException e) {
            // told below, like a text of another length
        }
        throw usage(texts.say(OfficeText.NOT_A_MONTH, month));
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static String reason(IOException e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
