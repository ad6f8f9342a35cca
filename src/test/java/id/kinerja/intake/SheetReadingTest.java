package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Kind;
import id.kinerja.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {

    @Test
    void a_workbook_keeps_texts_numbers_and_dates_apart() {
        var sheet = SheetReading.sheets(Messy.workbook(List.of(
                        List.of("DAFTAR PEGAWAI"),
                        List.of("199003012015032004", 199003012015032004L, LocalDate.of(2024, 3, 1)))))
                .getFirst();
        assertThat(sheet.name()).isEqualTo("Rekap");
        var cells = sheet.lines().get(1).cells();
        assertThat(cells.get(0)).isEqualTo(new Cell("199003012015032004", Kind.TEXT));
        assertThat(cells.get(1).kind()).isEqualTo(Kind.NUMBER);
        assertThat(cells.get(2)).isEqualTo(new Cell("2024-03-01", Kind.DATE));
        assertThat(sheet.lines().get(1).number()).isEqualTo(2);
    }

    @Test
    void text_may_use_comma_or_semicolon_and_what_windows_writes() {
        assertThat(cell("NIP,Nama\r\n1,\"Sari, S.E.\"\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Sari, S.E.");
        assertThat(cell("\uFEFFNIP;Nama\n1;Sari, S.E.\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Sari, S.E.");
        assertThat(cell("NIP;Nama\n1;René\n".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("René");
    }

    @Test
    void a_long_cell_is_read_whole_for_whoever_judges_it_must_know_its_length() {
        var cells = SheetReading.sheets(Messy.workbook(List.of(List.of("x".repeat(10_000)))))
                .getFirst()
                .lines()
                .getFirst()
                .cells();
        assertThat(cells.getFirst().text()).hasSize(10_000);
    }

    private static String cell(byte[] bytes) {
        return SheetReading.sheets(bytes).getFirst().lines().get(1).cell(1).text();
    }

    @Test
    void what_is_no_spreadsheet_is_refused_by_what_it_holds() throws IOException {
        refused(IntakeRefusal.EMPTY_FILE);
        refused(IntakeRefusal.OLD_EXCEL, 0xD0, 0xCF, 0x11, 0xE0, 0xA1);
        refused(IntakeRefusal.NO_SPREADSHEET, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0);
        refused(IntakeRefusal.WEB_PAGE, "<html><table>".chars().toArray());
        refused(IntakeRefusal.NO_SPREADSHEET, "%PDF-1.7 ".chars().toArray());
        refused(IntakeRefusal.BROKEN, 'P', 'K', 3, 4, 9, 9, 9);
        assertThatThrownBy(() -> SheetReading.sheets(zip("letter.docx", 10)))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(IntakeRefusal.NO_SPREADSHEET);
    }

    @Test
    void a_file_that_would_grow_beyond_all_measure_is_refused_before_it_does() throws IOException {
        var bomb = zip("xl/workbook.xml", 310);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> SheetReading.sheets(bomb))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(IntakeRefusal.BOMB);
    }

    @Test
    void of_a_row_wider_than_any_list_the_rest_is_left_out() {
        var wide = ("a" + ",a".repeat(999) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(SheetReading.sheets(wide).getFirst().lines().getFirst().cells())
                .hasSize(CellCount.MOST_COLUMNS);
    }

    @Test
    void a_file_of_too_many_cells_is_refused_while_it_is_read() {
        var rows = 1 + CellCount.MOST_CELLS / CellCount.MOST_COLUMNS;
        var large =
                (",".repeat(CellCount.MOST_COLUMNS - 1) + "x\n").repeat(rows).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SheetReading.sheets(large))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(IntakeRefusal.TOO_MANY_CELLS);
    }

    @Test
    void cells_that_say_the_same_are_one_and_too_many_that_do_not_are_refused() {
        var two = SheetReading.sheets("Sari,Dinas\nRudi,Dinas\n".getBytes(StandardCharsets.UTF_8));
        var lines = two.getFirst().lines();
        assertThat(lines.get(1).cell(1)).isSameAs(lines.get(0).cell(1));
        var many = new StringBuilder();
        for (var i = 0; i <= CellCount.MOST_TEXTS; i++) {
            many.append(i).append(i % 10 == 9 ? '\n' : ',');
        }
        assertThatThrownBy(() -> SheetReading.sheets(many.toString().getBytes(StandardCharsets.UTF_8)))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(IntakeRefusal.TOO_MANY_TEXTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='A1048577'><v>1</v></c></row>",
                "<row r='2000000000'><c r='A2000000000'><v>1</v></c></row>",
                "<row r='2000000000'/>"
            })
    void a_cell_or_row_beyond_any_sheet_is_refused_before_room_is_made_for_all_before_it(String rows) {
        refusedWorkbook(IntakeRefusal.OUTSIDE_SHEET, Crafted.sheet(rows));
    }

    @Test
    void the_last_cell_of_a_sheet_is_read() {
        var sheet = SheetReading.sheets(Crafted.workbook(
                        Crafted.sheet("<row r='1048576'><c r='B1048576' t='inlineStr'><is><t>Sari</t></is></c></row>"),
                        ""))
                .getFirst();
        assertThat(sheet.lines().getFirst().number()).isEqualTo(1_048_576);
        assertThat(sheet.lines().getFirst().cell(1).text()).isEqualTo("Sari");
    }

    @Test
    void more_cells_in_a_row_than_a_sheet_has_columns_are_refused() {
        refusedWorkbook(IntakeRefusal.OUTSIDE_SHEET, Crafted.sheet("<row>" + "<c/>".repeat(20_000) + "</row>"));
    }

    @Test
    void shared_texts_without_end_are_refused() {
        var sheet = Crafted.sheet("<row r='1'/>");
        refusedWorkbook(IntakeRefusal.TOO_MANY_TEXTS, Crafted.workbook(sheet, "<si/>".repeat(300_001)));
        var long30 = "<si><t>" + "x".repeat(30_000) + "</t></si>";
        refusedWorkbook(IntakeRefusal.TOO_MANY_TEXTS, Crafted.workbook(sheet, long30.repeat(700)));
    }

    @Test
    void a_text_a_name_or_a_stretch_of_verbatim_signs_without_end_is_refused() {
        var million = "x".repeat(1_100_000);
        refusedWorkbook(IntakeRefusal.BROKEN, Crafted.sheet("<row r='1'><c r='A1'><v>" + million + "</v></c></row>"));
        refusedWorkbook(IntakeRefusal.BROKEN, Crafted.sheet("<row r='1'><c r='A1' s='" + million + "'/></row>"));
        refusedWorkbook(
                IntakeRefusal.BROKEN,
                Crafted.sheet("<row r='1'><c r='A1'><v><![CDATA[" + "<x".repeat(600_000) + "]]></v></c></row>"));
        refusedWorkbook(IntakeRefusal.BROKEN, Crafted.sheet("<a>".repeat(300) + "</a>".repeat(300)));
        refusedWorkbook(IntakeRefusal.BROKEN, "<!DOCTYPE a [<!ENTITY b 'c'>]>" + Crafted.sheet(""));
    }

    @Test
    void a_part_that_stands_twice_in_the_archive_is_refused() {
        var far = Crafted.sheet("<row r='1'><c r='ZZZZZZ1'/></row>");
        assertThatThrownBy(() -> SheetReading.sheets(Crafted.twice(far)))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(IntakeRefusal.BROKEN);
    }

    @Test
    void blank_lines_before_a_row_of_text_are_counted_as_those_of_a_sheet() {
        var far = ("NIP\n" + "\n".repeat(1_100_000) + "1\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SheetReading.sheets(far))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(IntakeRefusal.OUTSIDE_SHEET);
    }

    private static void refusedWorkbook(IntakeRefusal reason, String sheet) {
        refusedWorkbook(reason, Crafted.workbook(sheet, ""));
    }

    private static void refusedWorkbook(IntakeRefusal reason, byte[] workbook) {
        assertThatThrownBy(() -> SheetReading.sheets(workbook))
                .isInstanceOf(Refused.class)
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(reason);
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            for (var i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static void refused(IntakeRefusal reason, int... bytes) {
        var file = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            file[i] = (byte) bytes[i];
        }
        assertThatThrownBy(() -> SheetReading.sheets(file))
                .isInstanceOf(Refused.class)
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(reason);
    }
}
