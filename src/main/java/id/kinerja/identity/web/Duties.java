package id.kinerja.identity.web;

import id.kinerja.identity.SecondFactors;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has to do what first: a first password is changed, and whoever holds a role sets up a second factor. */
@Component
class Duties {

    private final SecondFactors secondFactors;
    private final Viewers viewers;
    private final DoorSettings settings;

    Duties(SecondFactors secondFactors, Viewers viewers, DoorSettings settings) {
        this.secondFactors = secondFactors;
        this.viewers = viewers;
        this.settings = settings;
    }

    @Nullable Duty of(PersonId person, boolean hasFirstPassword) {
        if (hasFirstPassword) {
            return Duty.PASSWORD;
        }
        return needsSecondFactor(person) && !secondFactors.isSetUp(person) ? Duty.SECOND_FACTOR : null;
    }

    /** Whoever may see or do more than his own affairs needs more than a password; which role it is does not matter. */
    boolean needsSecondFactor(PersonId person) {
        return settings.secondFactor() == DoorSettings.SecondFactor.REQUIRED
                && !viewers.of(person).grants().isEmpty();
    }
}
