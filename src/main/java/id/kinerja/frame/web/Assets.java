package id.kinerja.frame.web;

import id.kinerja.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Style, scripts and icons of all screens, read once at the start; a page names them by their content. */
@Component
public class Assets {

    /** One file for each component, in the order in which they are joined. */
    private static final List<String> STYLES = List.of("""
            reset tokens base layout icon button card figure status chart form steps table list matrix org float find slip door \
            parts days trail utilities print""".split(" "));

    private static final List<String> SCRIPTS =
            List.of("drawer", "print", "send", "ask", "toast", "install", "passkey");
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private static final MediaType PNG = MediaType.IMAGE_PNG;

    private final Map<String, Asset> atStart = all();

    /** The address of this file as it is now. */
    public String path(String name) {
        return "/assets/" + byName().get(name).file();
    }

    Asset file(String file) {
        return byName().values().stream()
                .filter(asset -> asset.file().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<String, Asset> byName() {
        return Workshop.isOpen() ? all() : atStart;
    }

    private static Map<String, Asset> all() {
        return Map.of(
                "app.css", Asset.of("app.css", CSS, joined("css", ".css", STYLES, Assets::withoutComments)),
                // each in a block of its own, so that no name of one file meets that of another
                "app.js", Asset.of("app.js", SCRIPT, joined("js", ".js", SCRIPTS, text -> "{\n" + text + "}\n")),
                "htmx.js",
                        Asset.of(
                                "htmx.js", SCRIPT, read("META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js")),
                "icons.svg", Asset.of("icons.svg", SVG, read("static/img/icons.svg")),
                "mark.svg", Asset.of("mark.svg", SVG, read("static/img/mark.svg")),
                "icon-192.png", picture("icon-192.png"),
                "icon-512.png", picture("icon-512.png"),
                "icon-maskable-512.png", picture("icon-maskable-512.png"),
                "icon-touch-180.png", picture("icon-touch-180.png"));
    }

    private static Asset picture(String name) {
        return Asset.of(name, PNG, read("static/img/" + name));
    }

    private static byte[] joined(String folder, String ending, List<String> names, Function<String, String> wrapped) {
        return names.stream()
                .map(name -> new String(read("static/" + folder + "/" + name + ending), StandardCharsets.UTF_8))
                .map(wrapped)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    // what is written for us is not sent to phones
    private static String withoutComments(String style) {
        return style.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s+", "");
    }

    private static byte[] read(String resource) {
        try (var stream = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
