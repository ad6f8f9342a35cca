package id.kinerja.intake;

import id.kinerja.intake.RunRepository.Changed;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.RecordedTogether;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is kept of a list that was taken in: how many it changed, each fact as it was and became, and the rows of the trail. */
@Component
class RunBook {

    private final RunRepository runs;
    private final ApplicationEventPublisher news;

    RunBook(RunRepository runs, ApplicationEventPublisher news) {
        this.runs = runs;
        this.news = news;
    }

    void keep(UUID run, Preview preview, Ordered by, Map<Nip, PersonId> people) {
        var plan = preview.plan();
        runs.keep(run, preview.fileName(), preview.digest(), by.person(), plan);
        runs.keepChanges(
                run,
                plan.outcomes().stream()
                        .flatMap(one -> one.changes().stream()
                                .map(change -> new Changed(people.get(one.nip()), one.row(), change))));
        news.publishEvent(new ListTakenIn(preview.fileName(), plan, by));
        news.publishEvent(new RecordedTogether(plan.outcomes().stream()
                .filter(one -> one.kind() != Kind.UNTOUCHED)
                .<Recorded>map(one -> new ChangedByList(people.get(one.nip()), one, preview.fileName(), by))
                .toList()));
    }
}
