package id.kinerja.allowance;

import id.kinerja.allowance.model.Policy;
import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;

/** Somebody has published a rule: from its day on it governs what is paid. */
record PolicyPublished(Policy policy, PersonId publisher) implements Recorded {

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
        return Change.to(PolicyPublishedText.IN_FORCE, policy.effectiveFrom());
    }

    @Override
    public String reason() {
        return policy.basis().text();
    }
}
