package id.kinerja.cli.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.PersonnelRecords.Listed;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists who stands where today and what he may do, for scripts. */
@Command(
        name = "people",
        description = "List people as CSV: nip,name,unit,position,roles.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class PeopleCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("nip", "name", "unit", "position", "roles");

    @Spec
    private CommandSpec spec;

    @Option(names = "--unit", paramLabel = "U", description = "Only this unit, by code; an agency with all its units.")
    private @Nullable String unit;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
    private @Nullable Integer limit;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of messages; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        if (limit != null && limit < 0) {
            throw new ParameterException(spec.commandLine(), texts.say(OfficeText.LIMIT_NEGATIVE, limit));
        }
        return OfficeCommands.run(spec, texts, office -> list(office, texts));
    }

    private int list(ApplicationContext office, Texts texts) {
        var records = office.getBean(PersonnelRecords.class);
        Unit chosen = null;
        if (unit != null) {
            chosen = records.allUnits().stream()
                    .filter(one -> one.code().equalsIgnoreCase(unit)
                            || one.id().id().toString().equals(unit))
                    .findFirst()
                    .orElse(null);
            if (chosen == null) {
                spec.commandLine().getErr().println(texts.say(OfficeText.NO_SUCH_UNIT, unit));
                return 1;
            }
        }
        spec.commandLine().getOut().print(csv(records.roster(chosen, limit)));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static String csv(List<Listed> people) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            people.forEach(one -> csv.writeRecord(
                    Objects.requireNonNullElse(one.nip(), ""), one.name(), one.unit(), one.position(), one.roles()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
