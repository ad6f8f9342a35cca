package id.kinerja.allowance;

import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The government's published rules; a published version never changes, so each is read once. */
@Service
public class Policies {

    private final PolicyRepository versions;
    private final ApplicationEventPublisher news;
    private final Map<UUID, Published> read = new ConcurrentHashMap<>();

    Policies(PolicyRepository versions, ApplicationEventPublisher news) {
        this.versions = versions;
        this.news = news;
    }

    /** A published version: its name in the database, its text and what the text says. */
    public record Published(UUID version, String text, Policy policy) {}

    /** The rule that governs the month: the latest that takes effect on or before its first day. */
    public Optional<Published> inForce(YearMonth month) {
        return versions.inForce(month.atDay(1)).map(this::published);
    }

    public Published requireInForce(YearMonth month) {
        return inForce(month).orElseThrow(() -> Refused.because(AllowanceRefusal.NO_POLICY, month.atDay(1)));
    }

    public Published version(UUID id) {
        var known = read.get(id);
        return known != null ? known : versions.find(id).map(this::published).orElseThrow();
    }

    /** Publishes the text of a policy file as the rule from its effective date on. */
    @Transactional
    public void publish(String text, PersonId publisher) {
        var policy = policy(text);
        var before = inForce(YearMonth.from(policy.effectiveFrom())).map(Published::policy);
        versions.keep(policy.id(), policy.effectiveFrom(), policy.basis().text(), text, publisher);
        news.publishEvent(new PolicyPublished(policy, before.orElse(null), publisher));
    }

    private Published published(PolicyRepository.Version version) {
        return read.computeIfAbsent(version.id(), id -> new Published(id, version.text(), policy(version.text())));
    }

    private static Policy policy(String text) {
        var reading = PolicyFile.read(text);
        return reading.policy()
                .orElseThrow(() -> new IllegalArgumentException("a policy that cannot be read: " + reading.problems()));
    }
}
