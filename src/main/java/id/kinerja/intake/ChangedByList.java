package id.kinerja.intake;

import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Plan;
import id.kinerja.intake.model.Plan.Outcome;
import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a list that was taken in made of one person: each fact as it was and as it became, in the words of the preview. */
record ChangedByList(PersonId person, Outcome outcome, Map<String, String> superiors, String fileName, Ordered by)
        implements Recorded {

    /** How a fact is told. */
    enum FactWord implements TextKey {
        ALL,
        ONE,
        SINCE,
        SUPERIOR,
        SUPERIOR_UNNUMBERED
    }

    @Override
    public Act act() {
        return Act.RECORD_CHANGED;
    }

    @Override
    public Actor actor() {
        return by.actor();
    }

    @Override
    public @Nullable String address() {
        return by.address();
    }

    @Override
    public Subject subject() {
        return Subject.of(person, outcome.name());
    }

    @Override
    public Change change() {
        return new Change(
                words(one -> one.from().isEmpty() ? null : fact(one, one.from(), one.was())), words(this::becomes));
    }

    private @Nullable Message becomes(Plan.Change one) {
        if (one.to().isEmpty()) {
            return null;
        }
        return one.since() == null
                ? fact(one, one.to(), one.becomes())
                : Message.of(FactWord.SINCE, one.field(), one.becomes(), one.since());
    }

    // no NIP stands in the trail: a superior is told by his name
    private Message fact(Plan.Change one, String text, Object fact) {
        if (one.field() != Field.SUPERIOR) {
            return Message.of(FactWord.ONE, one.field(), fact);
        }
        var name = superiors.get(text);
        return name == null ? Message.of(FactWord.SUPERIOR_UNNUMBERED) : Message.of(FactWord.SUPERIOR, name);
    }

    private @Nullable Message words(Function<Plan.Change, @Nullable Message> fact) {
        var facts = outcome.changes().stream()
                .mapMulti((Plan.Change one, Consumer<Message> into) -> {
                    var word = fact.apply(one);
                    if (word != null) {
                        into.accept(word);
                    }
                })
                .toList();
        return facts.isEmpty() ? null : Message.of(FactWord.ALL, facts);
    }

    @Override
    public String reason() {
        return fileName;
    }
}
