package id.kinerja.guards;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** What the pure part of the office may rest on: the law and the arithmetic need no framework, machine or clock. */
public final class PlainRules {

    private static final String[] PURE = {"..model..", "..shared..", "..frame..", "..policyfile..", "..written.."};
    private static final String[] SAME_EVERYWHERE = {
        "..model..", "..shared..", "..frame..", "..policyfile..", "..written..", "..cli.."
    };

    private static final String[] PLAIN_JAVA = {
        "java.lang",
        "java.lang.invoke", // lambdas
        "java.lang.runtime", // records and switches over patterns
        "java.math",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "org.jspecify..",
        "id.kinerja.shared"
    };
    private static final String IMPURE =
            "java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Random|SplittableRandom|Date|Calendar|TimeZone|Scanner|Timer)";

    private PlainRules() {}

    public static ArchRule modelIsPlainJava(Office office) {
        var plain = JavaClass.Predicates.resideInAnyPackage(PLAIN_JAVA)
                .and(DescribedPredicate.not(DescribedPredicate.describe(
                        IMPURE, type -> type.getName().matches(IMPURE))))
                .or(JavaClass.Predicates.resideInAPackage(office.root() + "..model.."))
                .as("are plain Java, shared or another model");
        return classes().that(areCodeOf("..model..")).should(onlyDependOnClassesThat(plain));
    }

    /**
     * But screens, where each failure that a person may report has a number of its own; and the commands that open a
     * database, which begin the program as its root class does.
     */
    public static ArchRule modelNeverLooksAtTheClock() {
        var beginnings = JavaClass.Predicates.resideInAnyPackage("..frame.web..", "..cli.office..");
        return classes()
                .that(areCodeOf(SAME_EVERYWHERE).and(DescribedPredicate.not(beginnings)))
                .should(new NotCall("clock, chance or machine", Calls.CLOCK));
    }

    public static ArchRule noDefaultsOfTheMachine() {
        return classes()
                .that(areCodeOf(SAME_EVERYWHERE))
                .should(new NotCall("a default of the machine", Calls.DEFAULTS));
    }

    public static ArchRule noFloatingPoint() {
        return classes().that(areCodeOf(PURE)).should(new NotFloat());
    }

    private static DescribedPredicate<JavaClass> areCodeOf(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages)
                .and(DescribedPredicate.describe("are code", Office::isCode));
    }
}
