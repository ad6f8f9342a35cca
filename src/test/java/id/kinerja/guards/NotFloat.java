package id.kinerja.guards;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** No field, parameter or result is a float or double, and nothing is called that takes or gives one. */
final class NotFloat extends ArchCondition<JavaClass> {

    NotFloat() {
        super("not use float or double");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var fields = type.getFields().stream()
                .filter(field -> isFloat(field.getRawType()))
                .map(field ->
                        field.getDescription() + " is a " + field.getRawType().getSimpleName());
        var signatures = type.getCodeUnits().stream()
                .filter(unit -> anyFloat(unit.getRawParameterTypes(), unit.getRawReturnType()))
                .map(unit -> unit.getDescription() + " takes or gives a floating number");
        var accesses = type.getAccessesFromSelf().stream()
                .filter(access -> !access.getTargetOwner().equals(type) && isFloat(access.getTarget()))
                .map(access -> access.getDescription());
        Stream.of(fields, signatures, accesses)
                .flatMap(each -> each)
                .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
    }

    private static boolean isFloat(AccessTarget target) {
        return isFloat(target.getOwner())
                || target.getName().matches("(averaging|summarizing)\\w+")
                || switch (target) {
                    case AccessTarget.CodeUnitAccessTarget unit ->
                        anyFloat(unit.getRawParameterTypes(), unit.getRawReturnType());
                    case AccessTarget.FieldAccessTarget field -> isFloat(field.getRawType());
                    default -> false;
                };
    }

    private static boolean anyFloat(Iterable<JavaClass> parameters, JavaClass result) {
        for (var parameter : parameters) {
            if (isFloat(parameter)) {
                return true;
            }
        }
        return isFloat(result);
    }

    /** Also {@code Double}, {@code OptionalDouble}, {@code ToDoubleFunction} and arrays of them. */
    private static boolean isFloat(JavaClass type) {
        return type.getBaseComponentType().getName().matches("double|float|java\\..*(Double|Float).*");
    }
}
