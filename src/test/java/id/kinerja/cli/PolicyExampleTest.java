package id.kinerja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.Figures;
import id.kinerja.shared.Language;
import id.kinerja.shared.Rupiah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/policy-file.md comes to what the page says, to the rupiah. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyExampleTest {

    private static final String EXAMPLE = "docs/examples/kota-pesisir";

    private String payments = "";

    @BeforeAll
    void calculate(@TempDir Path folder) throws IOException {
        var said = new ByteArrayOutputStream();
        var command = "calculate --month 2026-10 --policy %1$s.yaml --input %1$s --output".formatted(EXAMPLE);
        var words = Stream.concat(Stream.of(command.split(" ")), Stream.of(folder.toString()));
        assertThat(Main.run(said, said, words.toArray(String[]::new)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        payments = Files.readString(folder.resolve("payments.csv"));
        assertThat(folder.resolve("unready.csv")).hasContent("nip,reason");
    }

    @Test
    void sari_is_paid_what_was_calculated_by_hand() {
        assertThat(payments)
                .contains("Sari (rekaan),8,6000000,5123323,253604,51233,0,4818486,2700000,1478323,945000,0,0,0");
    }

    @Test
    void budi_is_paid_the_second_month_of_a_big_leave() {
        assertThat(payments).contains("Budi (rekaan),9,7500000,3000000,148500,30000,0,2821500,0,0,0,3000000,0,0");
    }

    @Test
    void the_page_names_every_amount() throws IOException {
        var page = Files.readString(Path.of("docs/policy-file.md"));
        var figures = Figures.in(Language.EN);
        payments.lines()
                .skip(1)
                .flatMap(row -> Arrays.stream(row.split(",")).skip(3))
                .map(cell -> figures.rupiah(new Rupiah(Long.parseLong(cell))).substring("Rp".length()))
                .filter(amount -> !amount.equals("0"))
                .forEach(amount -> assertThat(page).contains(amount));
    }
}
