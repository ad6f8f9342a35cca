package id.kinerja.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.privacy.PersonCopy.Part;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonalData.Held;
import id.kinerja.shared.PersonalData.Origin;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyFilesTest {

    private static final int MANY = 20_000;
    private static final List<HeldColumn> COLUMNS =
            List.of(new HeldColumn("nip", "text"), new HeldColumn("reason", "text"));

    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    private final Map<String, Integer> beforeTheEnd = new LinkedHashMap<>();
    private String writing = "";

    @Test
    void the_files_speak_the_language_of_the_reader() {
        write(Language.ID, 1);
        assertThat(files).containsOnlyKeys("BACA-DULU.txt", "data-saya.html", "data-saya.xlsx", "data.json");
        assertThat(text("data-saya.html")).contains("lang=\"id\"", ">Alasan<", "data-h=\"Alasan\"");
        files.clear();
        write(Language.EN, 1);
        assertThat(files.keySet()).containsExactlyElementsOf(PersonCopy.files(Language.EN));
        assertThat(text("my-data.html")).contains("lang=\"en\"", ">Reason<");
        assertThat(text("READ-FIRST.txt")).contains("my-data.html", "my-data.xlsx", "data.json", "some-table");
    }

    @Test
    void what_somebody_typed_stays_text() {
        write(Language.ID, 1);
        assertThat(text("data-saya.html"))
                .contains("&lt;script&gt;=1+1&amp;&quot;0")
                .doesNotContain("<script");
        assertThat(text("data.json")).contains("\"nip\":\"199003012015032004\"", "<script>=1+1&\\\"0");
    }

    @Test
    void no_table_is_held_as_a_whole() {
        write(Language.ID, MANY);
        assertThat(beforeTheEnd).containsOnlyKeys("data-saya.html", "data-saya.xlsx", "data.json");
        assertThat(beforeTheEnd)
                .allSatisfy((name, written) -> assertThat(written)
                        .as(name)
                        .isGreaterThan(files.get(name).size() / 2));
    }

    private String text(String name) {
        return files.get(name).toString(StandardCharsets.UTF_8);
    }

    private void write(Language language, int rows) {
        var held = new Held("some.table", Origin.HOUSE, Origin.HOUSE, "");
        var giver = Message.of(CopyText.GIVEN_BY_ITSELF);
        var at = OffsetDateTime.parse("2026-11-22T20:15:00+07:00");
        var copied = new Copied("Sari", giver, at, List.of(new Part(held, rows)), (one, reader) -> read(reader, rows));
        new CopyFiles(copied, language).writeTo((name, file) -> {
            writing = name;
            files.put(name, new ByteArrayOutputStream());
            file.to(files.get(name));
        });
    }

    private void read(HeldReader reader, int rows) {
        reader.begin(COLUMNS);
        for (var i = 0; i < rows; i++) {
            reader.row(List.of("199003012015032004", "<script>=1+1&\"" + i));
        }
        beforeTheEnd.put(writing, files.get(writing).size());
    }
}
