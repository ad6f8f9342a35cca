package id.kinerja.cli.files;

import id.kinerja.allowance.model.Line;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The payslip as one line of JSON, its sentences in Indonesian: the form that other systems read. */
final class SlipLines {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Texts PAPER = Texts.in(Language.ID);

    private SlipLines() {}

    static byte[] json(List<Outcome> outcomes, Policy policy) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Ready ready) {
                // one generator a slip: the line feed between slips is ours, not the library's
                try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
                    slip(json, ready, policy);
                }
                bytes.write('\n');
            }
        }
        return bytes.toByteArray();
    }

    private static void slip(JsonGenerator json, Outcome.Ready ready, Policy policy) {
        json.writeStartObject();
        json.writeStringProperty("nip", ready.person().employee().nip().digits());
        json.writeStringProperty("month", ready.person().month().toString());
        json.writeStringProperty("policy", policy.id());
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
