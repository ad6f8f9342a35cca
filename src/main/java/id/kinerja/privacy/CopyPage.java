package id.kinerja.privacy;

import id.kinerja.privacy.PersonCopy.Part;
import id.kinerja.shared.PersonalData.Held;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy as one page that opens on every phone and computer, without scripts and without anything from elsewhere. */
final class CopyPage {

    private static final String STYLE = """
            :root{font:16px/1.5 system-ui,sans-serif;color:#1b1f24;background:#fff}
            body{max-width:70rem;margin:0 auto;padding:1rem}
            h1{font-size:1.5rem;line-height:1.2}h2{font-size:1.15rem;margin:2rem 0 .25rem}
            p,li{overflow-wrap:anywhere}.muted{color:#555}a{color:#0b5394}
            nav li{padding:.2rem 0}table{border-collapse:collapse;width:100%;font-size:.9rem}
            th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #ccd;overflow-wrap:break-word}
            thead th{border-bottom:2px solid #667;white-space:normal}.room{overflow-x:auto}img{max-width:8rem;height:auto}
            @media screen and (max-width:40rem){thead{position:absolute;left:-999rem}
            table,tbody,tr,td{display:block}tr{border:1px solid #ccd;border-radius:.5rem;margin:.5rem 0;padding:.25rem 0}
            td{border:0;display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.4rem;padding:.2rem .6rem;overflow-wrap:anywhere}td:empty{display:none}
            td::before{content:attr(data-h);color:#555}}
            @media print{body{max-width:none;padding:0;font-size:10pt}.room{overflow:visible}tr{break-inside:avoid}h2{break-after:avoid}
            a{color:inherit;text-decoration:none}}
            """;

    private final Copied copied;
    private final CopyWords words;

    CopyPage(Copied copied, CopyWords words) {
        this.copied = copied;
        this.words = words;
    }

    void writeTo(OutputStream out) throws IOException {
        var page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        head(page);
        var parts = copied.filled();
        for (var i = 0; i < parts.size(); i++) {
            part(page, i, parts.get(i));
        }
        if (!copied.empty().isEmpty()) {
            page.write("<h2>" + say(CopyText.LEFT_EMPTY) + "</h2><ul>");
            for (var part : copied.empty()) {
                page.write("<li>" + escaped(words.say(part.held().what())) + "</li>");
            }
            page.write("</ul>");
        }
        page.write("</main></body></html>\n");
        page.flush();
    }

    private void head(Writer page) throws IOException {
        var title = escaped(words.say(CopyText.TITLE, copied.name()));
        page.write("<!doctype html>\n<html lang=\"" + words.code() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'; img-src data:\"><title>" + title + "</title><style>" + STYLE
                + "</style></head><body><main><h1>" + title + "</h1>");
        page.write("<p>" + escaped(words.say(CopyText.ABOUT, words.moment(copied.at()))) + " "
                + escaped(words.say(copied.giver())) + "</p><p class=\"muted\">" + say(CopyText.LEFT_OUT) + "</p>");
        page.write("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">" + say(CopyText.CONTENTS) + "</h2><ol>");
        var parts = copied.filled();
        for (var i = 0; i < parts.size(); i++) {
            page.write("<li><a href=\"#part" + i + "\">"
                    + escaped(words.say(parts.get(i).held().what())) + "</a> <span class=\"muted\">"
                    + escaped(words.say(CopyText.ROWS, parts.get(i).count())) + "</span></li>");
        }
        page.write("</ol></nav>\n");
    }

    private void part(Writer page, int number, Part part) throws IOException {
        var held = part.held();
        var id = "part" + number;
        page.write("<section aria-labelledby=\"" + id + "\"><h2 id=\"" + id + "\">" + escaped(words.say(held.what()))
                + "</h2><p class=\"muted\">" + escaped(words.say(CopyText.FROM, part.count(), held.origin()))
                + "</p><div class=\"room\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + id + "\"><table>");
        copied.reading().read(held, new Rows(page, held));
        page.write("</tbody></table></div></section>\n");
    }

    private String say(CopyText text) {
        return escaped(words.say(text));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private final class Rows implements HeldReader {

        private final Writer page;
        private final Held held;
        private List<HeldColumn> columns = List.of();
        private List<String> headings = List.of();

        private Rows(Writer page, Held held) {
            this.page = page;
            this.held = held;
        }

        @Override
        public void begin(List<HeldColumn> columns) {
            this.columns = columns;
            headings = words.headings(columns).stream().map(CopyPage::escaped).toList();
            write("<thead><tr><th scope=\"col\">" + String.join("</th><th scope=\"col\">", headings)
                    + "</th></tr></thead><tbody>");
        }

        @Override
        public void row(List<@Nullable String> row) {
            var cells = words.cells(held, columns, row);
            var line = new StringBuilder("<tr>");
            for (var i = 0; i < cells.size(); i++) {
                line.append("<td data-h=\"").append(headings.get(i)).append("\">");
                line.append(drawn(i, cells.get(i))).append("</td>");
            }
            write(line.append("</tr>").toString());
        }

        // a picture is the first column of its table, before any period makes two of one
        private String drawn(int column, String text) {
            if (column < columns.size() && columns.get(column).isPicture() && !text.isEmpty()) {
                return "<img alt=\"" + say(CopyText.PICTURE) + "\" src=\"data:image/jpeg;base64,"
                        + text.replaceAll("[^A-Za-z0-9+/=]", "") + "\">";
            }
            return escaped(text);
        }

        private void write(String text) {
            try {
                page.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
