package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.cli.CommandRun;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Organization;
import id.kinerja.payslips.PersonMonths;
import id.kinerja.payslips.written.SlipLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Server and command line are one law: what the server exports, {@code calculate} pays to the same byte. */
@Tag("journey")
class EqualSlipsTest {

    private static final YearMonth CLOSED = YearMonth.of(2026, 10);
    private static final YearMonth RUNNING = YearMonth.of(2026, 11);

    private final CityHall hall = CityHall.afresh();

    @TempDir
    private Path folder;

    @Test
    void every_policy_pays_everyone_the_same_from_the_export_as_on_the_server() throws Exception {
        assertThat(export(CLOSED)).isZero();
        var facts = factsOf(CLOSED);
        assertThat(facts).hasSize(1200);
        for (var id : StarterPolicies.IDS) {
            var ofServer = slips(facts, id);
            assertThat(ofServer).as(id).hasSizeGreaterThan(1100);
            assertThat(calculated(CLOSED, id)).as(id).isEqualTo(ofServer);
        }
    }

    @Test
    void a_running_month_is_exported_and_calculated_alike() throws Exception {
        assertThat(export(RUNNING)).isZero();
        assertThat(calculated(RUNNING, "common-60-40")).isEqualTo(slips(factsOf(RUNNING), "common-60-40"));
    }

    @Test
    void the_doctor_proves_every_closed_month() throws Exception {
        assertThat(command("doctor")).isZero();
        assertThat(Files.readString(folder.resolve("out")))
                .contains("All 80 closings are whole")
                .doesNotContain("NOT whole");
    }

    private String month() {
        return folder.resolve("month").toString();
    }

    private List<PersonMonth> factsOf(YearMonth month) {
        var server = hall.server();
        return server.getBean(Organization.class).allAgencies().stream()
                .map(agency -> server.getBean(Employees.class).membersOf(agency, month))
                .flatMap(members -> server.getBean(PersonMonths.class).of(members, month).stream())
                .map(PersonMonths.Gathered::facts)
                .toList();
    }

    private static Map<String, String> slips(List<PersonMonth> facts, String policyId) {
        var policy = policy(policyId);
        return byNip(facts.stream()
                .map(person -> MonthCalculation.of(person, policy))
                .filter(Outcome.Ready.class::isInstance)
                .map(outcome -> SlipLine.of((Outcome.Ready) outcome, policyId)));
    }

    private Map<String, String> calculated(YearMonth month, String policyId) throws IOException {
        var results = folder.resolve(policyId);
        var run = CommandRun.of(
                "calculate",
                "--month",
                month.toString(),
                "--policy",
                policyId,
                "--input",
                month(),
                "--output",
                results.toString());
        assertThat(run.status()).as(run.err()).isZero();
        try (var lines = Files.lines(results.resolve("payslips.jsonl"))) {
            return byNip(lines);
        }
    }

    private int export(YearMonth wanted) throws Exception {
        return command("export", "--month", wanted.toString(), "--output", month());
    }

    private int command(String... arguments) throws Exception {
        return Command.run(hall, folder, arguments).status();
    }

    private static Map<String, String> byNip(Stream<String> slips) {
        return slips.collect(Collectors.toMap(
                slip -> slip.substring(0, "{\"nip\":\"199003012015032004\"".length()),
                slip -> slip,
                (one, other) -> one,
                TreeMap::new));
    }

    private static Policy policy(String id) {
        return PolicyFile.read(StarterPolicies.text(id).orElseThrow()).policy().orElseThrow();
    }
}
