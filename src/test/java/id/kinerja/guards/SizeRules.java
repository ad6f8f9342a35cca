package id.kinerja.guards;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a file, method, script or module has become too large to be read at once. */
public final class SizeRules {

    private static final int METHOD = 30;
    private static final int FILES_OF_A_MODULE = 60;

    private SizeRules() {}

    public static Stream<String> tooLong(String name, String text, int most) {
        var lines = text.lines().count();
        return lines <= most ? Stream.of() : Stream.of("%s has %d lines (at most %d)".formatted(name, lines, most));
    }

    public static List<String> longMethods(List<JavaFile> files) {
        return files.stream().flatMap(SizeRules::longMethods).toList();
    }

    private static Stream<String> longMethods(JavaFile file) {
        var found = Stream.<String>builder();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                var begin = file.lineOf(signature(file, method));
                var lines = file.lineOf(positionAfter(file, method) - 1) - begin + 1;
                if (lines > METHOD) {
                    var what = method.getReturnType() == null ? "constructor" : method.getName() + "()";
                    found.add("%s:%d: %s has %d lines (at most %d)".formatted(file.name(), begin, what, lines, METHOD));
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(file.tree(), null);
        return found.build();
    }

    /** Where the signature begins, behind its annotations: a long annotation makes no long method. */
    private static long signature(JavaFile file, MethodTree method) {
        var annotations = method.getModifiers().getAnnotations();
        if (annotations.isEmpty()) {
            return file.trees().getSourcePositions().getStartPosition(file.tree(), method);
        }
        AnnotationTree last = annotations.getLast();
        var end = (int) file.trees().getSourcePositions().getEndPosition(file.tree(), last);
        while (Character.isWhitespace(file.text().charAt(end))) {
            end++;
        }
        return end;
    }

    private static long positionAfter(JavaFile file, MethodTree method) {
        return file.trees().getSourcePositions().getEndPosition(file.tree(), method);
    }

    /** Modules with too many production files, by their paths below the root package; package-info.java is no code. */
    public static List<String> crowded(Stream<Path> belowRoot) {
        return belowRoot
                .filter(path -> path.getNameCount() > 1 && !path.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(path -> path.getName(0), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(module -> module.getValue() > FILES_OF_A_MODULE)
                .map(module -> "%s has %d production files (at most %d): look for a new noun of the office in it "
                        .concat("and give that noun a module of its own")
                        .formatted(module.getKey(), module.getValue(), FILES_OF_A_MODULE))
                .toList();
    }
}
