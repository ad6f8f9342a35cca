package id.kinerja.lists.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.frame.web.Wording;
import id.kinerja.lists.web.Choice.Option;
import id.kinerja.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTest {

    private record Row(String name, long minutes) {}

    private static final Register<Row> LATE = new Register<>(
            List.of(
                    Column.text("name", ListText.SEARCH, Row::name),
                    Column.number("minutes", ListText.SHOW, Row::minutes)),
            List.of(new Choice<>(
                    "late",
                    ListText.ORDER,
                    ListText.USUAL,
                    List.of(new Option<>("yes", ListText.NEXT, row -> row.minutes() > 0)))));

    private static final List<Row> ROWS = IntStream.range(0, 120)
            .mapToObj(i -> new Row((i % 2 == 0 ? "Budi " : "sri ") + i, i % 10))
            .toList();

    @Test
    void nothing_asked_shows_the_first_forty_as_they_come() {
        var list = LATE.show(asked(), ROWS);
        assertThat(list.rows()).isEqualTo(ROWS.subList(0, 40));
        assertThat(list.pager().previous()).isNull();
        assertThat(list.pager().next()).isEqualTo("/late?page=2");
        assertThat(list.pager().shown().facts()).containsExactly(1, 40, 120);
    }

    @Test
    void the_last_page_ends_and_one_behind_it_is_the_last() {
        for (var page : List.of("3", "4", "999999")) {
            var list = LATE.show(asked("page", page), ROWS);
            assertThat(list.rows()).isEqualTo(ROWS.subList(80, 120));
            assertThat(list.pager().previous()).isEqualTo("/late?page=2");
            assertThat(list.pager().next()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "x", "1e9", "99999999999999"})
    void a_page_that_is_none_is_the_first(String page) {
        assertThat(LATE.show(asked("page", page), ROWS).rows()).startsWith(ROWS.getFirst());
    }

    @Test
    void every_word_is_looked_for_however_it_is_written() {
        assertThat(LATE.show(asked("q", " SRI  11 "), ROWS).found())
                .extracting(Row::name)
                .containsExactly("sri 11", "sri 111", "sri 113", "sri 115", "sri 117", "sri 119");
        var none = LATE.show(asked("q", "tidak ada"), ROWS);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.rows()).isEmpty();
        assertThat(none.everything()).isEqualTo("/late");
    }

    @Test
    void a_column_sorts_both_ways_and_equal_rows_keep_their_order() {
        var up = LATE.show(asked("sort", "minutes"), ROWS);
        assertThat(up.found()).extracting(Row::minutes).isSorted();
        assertThat(up.found().subList(0, 3)).containsExactly(ROWS.get(0), ROWS.get(10), ROWS.get(20));
        assertThat(up.direction(up.column("minutes"))).isEqualTo("ascending");
        assertThat(up.direction(up.column("name"))).isNull();
        var down = LATE.show(asked("sort", "-name"), ROWS);
        assertThat(down.found().getFirst().name()).isEqualTo("sri 99");
        assertThat(down.direction(down.column("name"))).isEqualTo("descending");
        assertThat(LATE.show(asked("sort", "salary"), ROWS).found()).isEqualTo(ROWS);
    }

    @Test
    void every_link_keeps_what_else_was_asked() {
        var asked = asked("month", "2026-10", "q", "a&b=c", "late", "yes", "sort", "name", "page", "2");
        assertThat(asked.sortedBy("name")).isEqualTo("/late?month=2026-10&q=a%26b%3Dc&late=yes&sort=-name");
        assertThat(asked.sortedBy("minutes")).isEqualTo("/late?month=2026-10&q=a%26b%3Dc&late=yes&sort=minutes");
        assertThat(asked.onPage(3)).endsWith("late=yes&sort=name&page=3");
        assertThat(asked.as("xlsx")).endsWith("late=yes&sort=name&as=xlsx");
        var list = LATE.show(asked, ROWS);
        assertThat(list.carried()).isEqualTo(Map.of("month", "2026-10"));
        assertThat(list.everything()).isEqualTo("/late?month=2026-10&sort=name");
    }

    @Test
    void the_file_has_every_row_that_was_found_and_calculates_none() {
        var rows = List.of(new Row("=1+1", 7), new Row("Sri, \"Ayu\"", 3));
        var csv = text(LATE.show(asked("as", "csv"), rows));
        assertThat(csv).isEqualTo("\uFEFFname,minutes\r\n'=1+1,7\r\n\"Sri, \"\"Ayu\"\"\",3\r\n");
        assertThat(text(LATE.show(asked("as", "csv", "late", "yes"), ROWS)).lines())
                .hasSize(1 + 108);
    }

    @Test
    void the_workbook_has_numbers_as_numbers_and_texts_as_texts(@TempDir Path folder) throws IOException {
        var list = LATE.show(asked("as", "xlsx"), List.of(new Row("=1+1", 7)));
        var answer = list.file("telat", Wording.in(Language.ID)).answer("xlsx");
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("telat.xlsx");
        var file = Files.write(folder.resolve("telat.xlsx"), Objects.requireNonNull(answer.getBody()));
        var parts = new LinkedHashMap<String, String>();
        try (var book = new ZipFile(file.toFile())) {
            for (var part : book.stream().toList()) {
                parts.put(part.getName(), new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>7</v>").doesNotContain("<f>");
        assertThat(String.join("", parts.values())).contains("=1+1", "Cari dalam daftar");
    }

    private static String text(Listed<Row> list) {
        var body = list.file("telat", Wording.in(Language.ID)).answer("csv").getBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private static Asked asked(String... parameters) {
        var given = new LinkedHashMap<String, String[]>();
        for (var i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], new String[] {parameters[i + 1]});
        }
        return Asked.of("/late", given);
    }
}
