package id.kinerja.guards;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Modules point one way, packages never in a circle, and each of them says what it is. */
public final class ModuleRules {

    /** The rows of the table in docs/architecture.md, top to bottom: a module uses only what stands before it. */
    private static final List<String> ROWS = List.of("""
            shared frame lists forms screens database identity passkeys singlesignon audit files notification organization leadership \
            personnel structure roles accounts portraits outsiders intake calendar leave training innovation attendance places phones kiosks checkin reviews outages \
            devices adms gateways performance presence obstacles discipline appraisal marks allowance zakat payslips monthend privacy cli home demo""".split(" "));

    private ModuleRules() {}

    static boolean isRow(String name) {
        return ROWS.contains(name);
    }

    /** Every module with the modules that it says it may use. */
    public static Map<String, Set<String>> allowed(Office office) {
        return topPackages(office)
                .collect(Collectors.toMap(
                        JavaPackage::getRelativeName,
                        module -> said(module).map(ModuleRules::moduleOf).collect(Collectors.toSet())));
    }

    private static Stream<String> said(JavaPackage module) {
        return module.tryGetAnnotationOfType(ApplicationModule.class).stream()
                .flatMap(annotation -> Arrays.stream(annotation.allowedDependencies()));
    }

    private static String moduleOf(String dependency) {
        return dependency.split("::")[0].strip();
    }

    /** Modules that stand in no row, say nothing about what they use, or claim to use a row below their own. */
    public static List<String> outOfOrder(Office office) {
        return topPackages(office).flatMap(ModuleRules::outOfOrder).toList();
    }

    private static Stream<String> outOfOrder(JavaPackage module) {
        var name = module.getRelativeName();
        if (!ROWS.contains(name)) {
            return Stream.of("%s: no row of the table in docs/architecture.md".formatted(name));
        }
        var said = module.tryGetAnnotationOfType(ApplicationModule.class)
                .map(ApplicationModule::allowedDependencies)
                .filter(allowed -> !List.of(allowed).contains(ApplicationModule.OPEN_TOKEN));
        if (said.isEmpty()) {
            return Stream.of("%s: package-info.java does not say allowedDependencies".formatted(name));
        }
        return Arrays.stream(said.get())
                .map(ModuleRules::moduleOf)
                .filter(allowed -> !above(name).contains(allowed))
                .map(allowed -> "%s: may not use %s, which is no row above it".formatted(name, allowed));
    }

    private static List<String> above(String module) {
        return ROWS.subList(0, ROWS.indexOf(module));
    }

    private static Stream<JavaPackage> topPackages(Office office) {
        return office.classes().getPackage(office.root()).getSubpackages().stream();
    }

    public static ArchRule noCycles(Office office) {
        return slices().matching(office.root() + ".(**)").should().beFreeOfCycles();
    }

    /** Packages with classes whose package-info.java is missing or does not say @NullMarked. */
    public static List<String> notNullMarked(Office office) {
        var root = office.classes().getPackage(office.root());
        var all = new ArrayList<>(root.getSubpackagesInTree());
        all.add(root);
        return all.stream()
                .filter(each -> each.getClasses().stream().anyMatch(Office::isCode))
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .map(name -> name + ": no package-info.java with @NullMarked")
                .toList();
    }

    /** Names that say nothing about the office. */
    public static List<String> emptyNames(Office office) {
        return office.code()
                .filter(type -> type.getSimpleName().matches("(?i).*(Manager|Impl|Utils?|Dto|Service|Helper)"))
                .map(type -> type.getName() + ": name it after what it is in the office")
                .sorted()
                .toList();
    }
}
