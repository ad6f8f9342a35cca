package id.kinerja.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as no program writes them, part by part. */
final class Crafted {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private Crafted() {}

    static String sheet(String rows) {
        return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }

    static byte[] workbook(String sheet, String texts) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>
                <Override PartName='/xl/workbook.xml' ContentType='%1$ssheet.main+xml'/>
                <Override PartName='/xl/sharedStrings.xml' ContentType='%1$ssharedStrings+xml'/>
                <Override PartName='/xl/styles.xml' ContentType='%1$sstyles+xml'/></Types>""".formatted(TYPES));
        parts.put("xl/workbook.xml", """
                <workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>""".formatted(MAIN, LINKS));
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
                <Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>""");
        parts.put("xl/styles.xml", "<styleSheet xmlns='%s'/>".formatted(MAIN));
        parts.put("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, texts));
        parts.put(SHEET, sheet);
        return zip(parts);
    }

    /** The sheet stands twice, first as no list may be, then harmless; a tool that writes archives would refuse it. */
    static byte[] twice(String first) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(SHEET.replace("1", "2"), first);
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", "<workbook/>");
        parts.put(SHEET, sheet(""));
        var bytes = new String(zip(parts), StandardCharsets.ISO_8859_1);
        return bytes.replace("sheet2.xml", "sheet1.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
