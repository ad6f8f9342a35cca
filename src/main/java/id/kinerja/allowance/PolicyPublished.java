package id.kinerja.allowance;

import id.kinerja.allowance.model.Policy;
import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** Somebody has published a rule: from its day on it governs what is paid. */
record PolicyPublished(Policy policy, @Nullable Policy before, PersonId publisher) implements Recorded {

    @Override
    public Act act() {
        return Act.POLICY_PUBLISHED;
    }

    @Override
    public Actor actor() {
        return Actor.of(publisher);
    }

    @Override
    public Subject subject() {
        return Subject.named(policy.id());
    }

    @Override
    public Change change() {
        return new Change(before == null ? null : inForce(before), inForce(policy));
    }

    private static Message inForce(Policy one) {
        return Message.of(PolicyPublishedText.IN_FORCE, one.id(), one.effectiveFrom());
    }

    @Override
    public String reason() {
        return policy.basis().text();
    }
}
