package id.kinerja.screens.web;

import id.kinerja.frame.web.Assets;
import id.kinerja.frame.web.FrameText;
import id.kinerja.frame.web.Wording;
import id.kinerja.shared.Digest;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script beside all pages: it is told which files to keep, and is another one as soon as one of them changes. */
final class Worker {

    private static final List<String> KEPT = List.of("app.css", "app.js", "htmx.js", "icons.svg", "mark.svg");
    private static final String SOURCE = read();
    private static final int SHORT = 12;

    private Worker() {}

    static byte[] of(Assets assets) {
        var files = KEPT.stream().map(assets::path).toList();
        var quoted = files.stream().map(path -> '"' + path + '"').collect(Collectors.joining(", ", "[", "]"));
        return SOURCE.replace("\"{version}\"", '"' + version(files) + '"')
                .replace("[\"{files}\"]", quoted)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Of the files and of the sentences of the page without a connection. */
    private static String version(List<String> files) {
        var sentences = Stream.of(Language.values())
                .flatMap(language -> Stream.of(FrameText.OFFLINE_TITLE, FrameText.OFFLINE)
                        .map(key -> Wording.in(language).say(Message.of(key))));
        return Digest.of(Stream.concat(files.stream(), sentences)).substring(0, SHORT);
    }

    private static String read() {
        try (var source = Worker.class.getResourceAsStream("/static/js/worker.js")) {
            if (source == null) {
                throw new IllegalStateException("no worker.js on the class path");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
