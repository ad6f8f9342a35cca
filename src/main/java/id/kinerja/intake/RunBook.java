package id.kinerja.intake;

import id.kinerja.intake.RunRepository.Changed;
import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Plan;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.RecordedTogether;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is kept of a list that was taken in: how many it changed, each fact as it was and became, and the rows of the trail. */
@Component
class RunBook {

    private final RunRepository runs;
    private final PersonnelRecords records;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    RunBook(RunRepository runs, PersonnelRecords records, ApplicationEventPublisher news, Clock clock) {
        this.clock = clock;
        this.runs = runs;
        this.records = records;
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
        runs.keepAgencies(run, LocalDate.now(clock));
        var superiors = superiors(plan);
        news.publishEvent(new ListTakenIn(preview.fileName(), plan, by));
        news.publishEvent(new RecordedTogether(plan.outcomes().stream()
                .filter(one -> one.kind() != Kind.UNTOUCHED)
                .<Recorded>map(one -> new ChangedByList(people.get(one.nip()), one, superiors, preview.fileName(), by))
                .toList()));
    }

    /** The names of those who are no longer or from now on above somebody, by NIP, asked for all of the list at once. */
    private Map<String, String> superiors(Plan plan) {
        var nips = plan.outcomes().stream()
                .flatMap(one -> one.changes().stream())
                .filter(one -> one.field() == Field.SUPERIOR)
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .filter(Nip::isValid)
                .map(Nip::new)
                .collect(Collectors.toSet());
        return nips.isEmpty()
                ? Map.of()
                : records.of(nips).stream()
                        .collect(Collectors.toMap(one -> one.nip().digits(), PersonnelRecord::name));
    }
}
