package id.kinerja.privacy;

import id.kinerja.shared.PersonalData.Held;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A copy as machines read it: every table under its name, every value exactly as it is kept, codes and all. */
final class CopyJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private CopyJson() {}

    /** Under which name the rows stand. */
    static String name(Held held) {
        return held.name().replace('.', '-');
    }

    static void write(Copied copied, OutputStream out) {
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("person", copied.name());
            json.writeStringProperty("date", copied.at().toLocalDate().toString());
            copied.parts().forEach(part -> {
                json.writeArrayPropertyStart(name(part.held()));
                copied.reading().read(part.held(), new Rows(json));
                json.writeEndArray();
            });
            json.writeEndObject();
        }
    }

    private static final class Rows implements HeldReader {

        private final JsonGenerator json;
        private List<HeldColumn> columns = List.of();

        private Rows(JsonGenerator json) {
            this.json = json;
        }

        @Override
        public void begin(List<HeldColumn> columns) {
            this.columns = columns;
        }

        @Override
        public void row(List<@Nullable String> cells) {
            json.writeStartObject();
            for (var i = 0; i < columns.size(); i++) {
                var text = cells.get(i);
                if (text == null) {
                    json.writeNullProperty(columns.get(i).name());
                } else {
                    json.writeStringProperty(columns.get(i).name(), text);
                }
            }
            json.writeEndObject();
        }
    }
}
