package id.kinerja.identity.web;

import id.kinerja.frame.web.Frames;
import id.kinerja.identity.SecondFactors;
import id.kinerja.shared.OtherFactors;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has to do what first: a first password is changed, and whoever holds a role sets up a second factor. */
@Component
public class Duties {

    private final SecondFactors secondFactors;
    private final Viewers viewers;
    private final OtherFactors others;
    private final DoorSettings settings;

    Duties(SecondFactors secondFactors, Viewers viewers, OtherFactors others, DoorSettings settings) {
        this.secondFactors = secondFactors;
        this.viewers = viewers;
        this.others = others;
        this.settings = settings;
    }

    @Nullable Duty of(PersonId person, boolean hasFirstPassword) {
        if (hasFirstPassword) {
            return Duty.PASSWORD;
        }
        var isMissing = needsSecondFactor(person) && !secondFactors.isSetUp(person) && !others.has(person);
        return isMissing ? Duty.SECOND_FACTOR : null;
    }

    /** A password alone is not enough for him, and what he has besides is no code that could be asked for after it. */
    boolean needsOtherFactor(PersonId person) {
        return needsSecondFactor(person) && others.has(person);
    }

    /** The same of whoever asks right now. */
    boolean needsSecondFactor(PersonId person, HttpServletRequest request) {
        return settings.secondFactor() == DoorSettings.SecondFactor.REQUIRED
                && !Frames.viewer(person, viewers, request).grants().isEmpty();
    }

    /** Whoever may see or do more than his own affairs needs more than a password; which role it is does not matter. */
    public boolean needsSecondFactor(PersonId person) {
        return settings.secondFactor() == DoorSettings.SecondFactor.REQUIRED
                && !viewers.of(person).grants().isEmpty();
    }
}
