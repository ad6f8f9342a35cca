package id.kinerja.payslips.written;

import id.kinerja.allowance.model.Line;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The payslip as one line of JSON, its sentences in Indonesian: the form that other systems read. */
public final class SlipLine {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Texts PAPER = Texts.in(Language.ID);
    private static final int USUAL_LENGTH = 1 << 13;

    private SlipLine() {}

    /** The line without its line feed. */
    public static String of(Outcome.Ready ready, String policyId) {
        var bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        write(ready, policyId, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The same in UTF-8, for one who writes thousands of them. */
    public static void write(Outcome.Ready ready, String policyId, ByteArrayOutputStream out) {
        // one generator a slip: the line feed between slips is their writer's, not the library's
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            slip(json, ready, policyId);
        }
    }

    private static void slip(JsonGenerator json, Outcome.Ready ready, String policyId) {
        json.writeStartObject();
        json.writeStringProperty("nip", ready.person().employee().nip().digits());
        json.writeStringProperty("month", ready.person().month().toString());
        json.writeStringProperty("policy", policyId);
        json.writeArrayPropertyStart("lines");
        ready.payslip().lines().forEach(line -> line(json, line));
        json.writeEndArray();
        json.writeNumberProperty("gross", ready.payslip().gross().amount());
        json.writeNumberProperty("net", ready.payslip().net().amount());
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeStringProperty("code", line.rule().code());
        json.writeStringProperty("label", line.rule().label());
        json.writeStringProperty("expression", line.expression());
        json.writeNumberProperty("amount", line.amount().amount());
        json.writeStringProperty("legal_basis", line.rule().basis().text());
        json.writeArrayPropertyStart("facts");
        line.facts().forEach(fact -> json.writeString(PAPER.say(fact)));
        json.writeEndArray();
        json.writeEndObject();
    }
}
