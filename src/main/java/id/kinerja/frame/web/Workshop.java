package id.kinerja.frame.web;

import gg.jte.CodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where somebody changes the screens while the server runs, as bin/dev says; in an office nobody does. */
record Workshop(Path templates) implements CodeResolver {

    private static final @Nullable String SOURCES = System.getProperty("kinerja.sources");

    static boolean isOpen() {
        return SOURCES != null;
    }

    static Workshop here() {
        return new Workshop(Path.of(String.valueOf(SOURCES), "jte"));
    }

    @Override
    public String resolve(String name) {
        try {
            return Files.readString(templates.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean exists(String name) {
        return Files.exists(templates.resolve(name));
    }

    @Override
    public long getLastModified(String name) {
        return templates.resolve(name).toFile().lastModified();
    }
}
