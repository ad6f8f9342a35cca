package id.kinerja.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

/** How an object comes by what it needs: by its constructor, also the clock; settings are read in one place. */
public final class WiringRules {

    private WiringRules() {}

    public static ArchRule onlyConstructorsInject() {
        return noMembers()
                .that(describe(
                        "are no constructors", member -> !member.getName().equals("<init>")))
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource");
    }

    public static ArchRule onlyConfigurationReadsSettings() {
        return classes()
                .that(not(describe("are configuration", type -> type.isMetaAnnotatedWith(Configuration.class))))
                .should(new NoSetting());
    }

    /** A clock that is handed over is the same for all, also for a test that stops it. */
    public static ArchRule timeComesFromTheClock(Office office) {
        var ownTime = resideInAnyPackage(office.root() + ".database..", office.root() + ".cli..", office.root());
        return classes().that(not(ownTime)).should(new NotCall("the machine's own clock", Calls.OWN_CLOCK));
    }

    private static final class NoSetting extends ArchCondition<JavaClass> {

        NoSetting() {
            super("read no @Value");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(Value.class))
                    .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
            type.getCodeUnits().stream()
                    .filter(NoSetting::isGivenSetting)
                    .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
        }

        private static boolean isGivenSetting(JavaCodeUnit unit) {
            return unit.isAnnotatedWith(Value.class)
                    || unit.getParameters().stream().anyMatch(given -> given.isAnnotatedWith(Value.class));
        }
    }
}
