package id.kinerja.guards;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source file as the JDK's own compiler reads it. */
public record JavaFile(String name, String text, CompilationUnitTree tree, DocTrees trees) {

    /** All Java files below these folders of the project; a guard that would look at none is wrong itself. */
    public static List<JavaFile> below(String... folders) {
        var texts = new TreeMap<String, String>();
        for (var folder : folders) {
            paths(folder, ".java").forEach(path -> texts.put(path.toString(), read(path)));
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("no Java file below " + String.join(", ", folders));
        }
        return parse(texts);
    }

    static JavaFile of(String text) {
        return parse(Map.of("Wrong.java", text)).getFirst();
    }

    private static List<JavaFile> parse(Map<String, String> texts) {
        var sources = texts.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        DiagnosticListener<JavaFileObject> silent = problem -> {};
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, silent, List.of("-proc:none"), null, sources);
        var trees = DocTrees.instance(task);
        var files = new ArrayList<JavaFile>();
        try {
            for (var tree : task.parse()) {
                var name = tree.getSourceFile().toUri().getPath().substring(1);
                files.add(new JavaFile(name, texts.get(name), tree, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The files of the project below a folder, none where the folder does not exist. */
    public static List<Path> paths(String folder, String ending) {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (var found = Files.walk(Path.of(folder))) {
            return found.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lineOf(long position) {
        return tree.getLineMap().getLineNumber(position);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("text:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
