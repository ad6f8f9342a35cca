package id.kinerja.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** A class neither calls nor refers to any method, constructor or field of this description. */
final class NotCall extends ArchCondition<JavaClass> {

    private final Pattern refused;

    NotCall(String what, Pattern refused) {
        super("not call " + what);
        this.refused = refused;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
                .filter(access ->
                        refused.matcher(access.getTarget().getFullName()).matches())
                .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
    }
}
