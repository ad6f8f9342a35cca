package id.kinerja.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;

/** The classes that a guard walks through: the product's own, or one example of an office built wrongly. */
public record Office(String root, ImportOption scope, JavaClasses classes) {

    private static final ImportOption PRODUCTION = new ImportOption.DoNotIncludeTests();
    private static final ImportOption EVERYTHING = location -> true;

    public static Office real() {
        return Real.OFFICE;
    }

    static Office wrong(String example) {
        return of("wrong.office." + example, EVERYTHING);
    }

    private static Office of(String root, ImportOption scope) {
        return new Office(
                root, scope, new ClassFileImporter().withImportOption(scope).importPackages(root));
    }

    /** The same classes as Spring Modulith cuts them; it needs no application class, only the name of the root. */
    public ApplicationModules modules() {
        return ApplicationModules.of(root, scope);
    }

    /** All classes but those of package-info.java, whose annotations speak to tools and not to the program. */
    Stream<JavaClass> code() {
        return classes.stream().filter(Office::isCode);
    }

    List<JavaClass> codeBelow(String... packages) {
        return code().filter(JavaClass.Predicates.resideInAnyPackage(packages)).toList();
    }

    /** Read once for all guards, when the first of them asks. */
    private static final class Real {

        private static final Office OFFICE = of("id.kinerja", PRODUCTION);
    }

    static boolean isCode(JavaClass type) {
        return !type.getSimpleName().equals("package-info");
    }
}
