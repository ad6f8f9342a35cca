package id.kinerja.guards;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** What can be seen only in the source text: sentences of Javadoc, and floating numbers inside a method. */
public final class SourceRules {

    private SourceRules() {}

    /** Public types without a sentence that says what they are in the office. */
    public static List<String> withoutSentence(List<JavaFile> files) {
        return files.stream().flatMap(SourceRules::withoutSentence).toList();
    }

    private static Stream<String> withoutSentence(JavaFile file) {
        var found = Stream.<String>builder();
        new TreePathScanner<Void, Boolean>() {
            @Override
            public Void visitClass(ClassTree type, Boolean visible) {
                var isPublic = visible && isPublic(type);
                if (isPublic && !isSentence(file.trees().getDocCommentTree(getCurrentPath()))) {
                    found.add(at(file, type) + type.getSimpleName() + " is public and has no sentence of Javadoc");
                }
                return super.visitClass(type, isPublic);
            }

            private boolean isPublic(ClassTree type) {
                var around = getCurrentPath().getParentPath().getLeaf().getKind();
                return type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        || around == Tree.Kind.INTERFACE
                        || around == Tree.Kind.ANNOTATION_TYPE;
            }
        }.scan(file.tree(), true);
        return found.build();
    }

    private static boolean isSentence(DocCommentTree comment) {
        return comment != null && comment.getFullBody().toString().strip().matches("(?s).*\\p{L}.*[.!?:].*");
    }

    /** Float or double as a type or a literal anywhere, even where no signature shows it. */
    public static List<String> floatingNumbers(List<JavaFile> files) {
        return files.stream().flatMap(SourceRules::floatingNumbers).toList();
    }

    private static Stream<String> floatingNumbers(JavaFile file) {
        var found = Stream.<String>builder();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitPrimitiveType(PrimitiveTypeTree type, Void nothing) {
                if (type.getPrimitiveTypeKind() == TypeKind.DOUBLE || type.getPrimitiveTypeKind() == TypeKind.FLOAT) {
                    found.add(at(file, type) + type + " is no number of the office");
                }
                return null;
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getKind() == Tree.Kind.DOUBLE_LITERAL || literal.getKind() == Tree.Kind.FLOAT_LITERAL) {
                    found.add(at(file, literal) + literal + " is a floating number");
                }
                return null;
            }
        }.scan(file.tree(), null);
        return found.build();
    }

    private static String at(JavaFile file, Tree tree) {
        var begin = file.trees().getSourcePositions().getStartPosition(file.tree(), tree);
        return "%s:%d: ".formatted(file.name(), file.lineOf(begin));
    }
}
