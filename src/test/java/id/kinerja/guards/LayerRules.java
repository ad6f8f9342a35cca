package id.kinerja.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** The three places inside a module: pages use services, services use the model, and SQL stands in repositories alone. */
public final class LayerRules {

    private static final String WEB = "..web..";
    private static final String[] PURE = {"..model..", "..policyfile..", "..written.."};
    private static final DescribedPredicate<JavaClass> DATABASE = resideInAnyPackage(
            "org.springframework.jdbc..",
            "java.sql..",
            "javax.sql..",
            "org.postgresql..",
            "org.flywaydb..",
            "com.zaxxer..");
    private static final DescribedPredicate<JavaClass> SCREEN = resideInAnyPackage(
            "org.springframework.web..",
            "org.springframework.ui..",
            "org.springframework.http..",
            "jakarta..",
            "gg.jte..");

    private LayerRules() {}

    public static ArchRule sqlStaysInRepositories(Office office) {
        var kit = resideInAnyPackage(office.root() + ".shared.sql..");
        return noClasses()
                .that(not(isRepository(office)
                        .or(kit)
                        .or(resideInAnyPackage(office.root() + ".database..", office.root())
                                .as("begin the program"))))
                .should()
                .dependOnClassesThat(DATABASE.or(kit).as("are JDBC, PostgreSQL or the kit of the repositories"));
    }

    public static ArchRule repositoriesAreHiddenInTheirModule(Office office) {
        return classes()
                .that(isRepository(office).and(describe("stand alone", JavaClass::isTopLevelClass)))
                .should()
                .notBePublic()
                .andShould()
                .resideInAPackage(office.root() + ".*");
    }

    public static ArchRule repositoriesAreNamedSo() {
        return classes().that().areAnnotatedWith(Repository.class).should().haveSimpleNameEndingWith("Repository");
    }

    public static ArchRule webNeverSeesSql(Office office) {
        return noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat(DATABASE.or(isRepository(office)).as("are repositories or their tools"));
    }

    public static ArchRule controllersStandInWeb() {
        return classes().that().areMetaAnnotatedWith(Controller.class).should().resideInAPackage(WEB);
    }

    /** The root class may wire whatever it wants: it is where the program begins. */
    public static ArchRule onlyWebSpeaksHttp(Office office) {
        return noClasses()
                .that(not(resideInAnyPackage(WEB, office.root())))
                .should()
                .dependOnClassesThat(SCREEN.as("are web, servlet or template"));
    }

    /** What every page asks for is an interface of {@code frame.web}; the module that knows the answer implements it. */
    public static ArchRule nothingLooksUpAtWeb(Office office) {
        var asked = resideInAnyPackage(office.root() + ".frame.web")
                .and(describe("are interfaces", JavaClass::isInterface));
        return noClasses()
                .that(not(resideInAnyPackage(WEB, office.root())))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(office.root() + WEB).and(not(asked)).as("are pages or their parts"));
    }

    public static ArchRule pureNeverLooksUp(Office office) {
        return noClasses()
                .that(resideInAnyPackage(PURE).and(describe("are code", Office::isCode)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(office.root() + ".*")
                        .and(not(resideInAnyPackage(office.root() + ".shared")))
                        .or(resideInAnyPackage("org.springframework.."))
                        .or(DATABASE)
                        .or(SCREEN)
                        .as("are services, Spring or database"));
    }

    private static DescribedPredicate<JavaClass> isRepository(Office office) {
        return describe(
                "are repositories",
                type -> type.getPackageName().startsWith(office.root())
                        && outermost(type).getSimpleName().endsWith("Repository"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(LayerRules::outermost).orElse(type);
    }
}
