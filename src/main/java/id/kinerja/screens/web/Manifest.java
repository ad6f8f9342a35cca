package id.kinerja.screens.web;

import id.kinerja.frame.web.Assets;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a phone wants to know before it puts Kinerja on its screen: names, colours, icons. */
final class Manifest {

    private static final JsonFactory JSON = new JsonFactory();

    private Manifest() {}

    static byte[] of(String government, Assets assets) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("id", "/");
            json.writeStringProperty("name", "Kinerja · " + government);
            json.writeStringProperty("short_name", "Kinerja");
            json.writeStringProperty("description", "Kehadiran, kinerja, dan TPP " + government);
            json.writeStringProperty("lang", "id");
            json.writeStringProperty("start_url", "/");
            json.writeStringProperty("scope", "/");
            json.writeStringProperty("display", "standalone");
            json.writeStringProperty("theme_color", "#c8102e");
            json.writeStringProperty("background_color", "#f7f6f4");
            json.writeArrayPropertyStart("icons");
            icon(json, assets.path("mark.svg"), "any", "image/svg+xml", "any");
            icon(json, assets.path("icon-192.png"), "192x192", "image/png", "any");
            icon(json, assets.path("icon-512.png"), "512x512", "image/png", "any");
            icon(json, assets.path("icon-maskable-512.png"), "512x512", "image/png", "maskable");
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void icon(JsonGenerator json, String path, String sizes, String type, String purpose) {
        json.writeStartObject();
        json.writeStringProperty("src", path);
        json.writeStringProperty("sizes", sizes);
        json.writeStringProperty("type", type);
        json.writeStringProperty("purpose", purpose);
        json.writeEndObject();
    }
}
