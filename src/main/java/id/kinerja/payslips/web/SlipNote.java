package id.kinerja.payslips.web;

import id.kinerja.discipline.model.DisciplineEvent;
import id.kinerja.discipline.model.DisciplineScore;
import id.kinerja.marks.model.DisciplineMark;
import id.kinerja.marks.model.MarkText;
import id.kinerja.shared.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact under a line of a slip, and the days that it speaks of, each of which opens. */
public record SlipNote(Message text, List<LocalDate> days) {

    static List<SlipNote> of(List<Message> facts, DisciplineScore discipline) {
        var events = new LinkedHashMap<Message, DisciplineEvent>();
        discipline.events().forEach(event -> events.put(DisciplineMark.fact(event), event));
        var days = new LinkedHashMap<Message, List<LocalDate>>();
        var undated = new ArrayList<Message>();
        for (var fact : facts) {
            var date = date(fact);
            if (date == null) {
                undated.add(fact);
            } else {
                days.computeIfAbsent(kind(fact, events.get(fact)), nothing -> new ArrayList<>())
                        .add(date);
            }
        }
        var notes = new ArrayList<>(
                undated.stream().map(fact -> new SlipNote(fact, List.of())).toList());
        days.forEach((kind, dates) -> notes.add(new SlipNote(counted(kind, dates), dates)));
        return notes;
    }

    private static @Nullable LocalDate date(Message fact) {
        return !fact.facts().isEmpty() && fact.facts().getFirst() instanceof LocalDate date ? date : null;
    }

    private static Message kind(Message fact, @Nullable DisciplineEvent event) {
        if (event != null) {
            return Message.of(SlipPageText.EVENTS, event.kind(), event.percent());
        }
        return Message.of(
                switch (fact.key()) {
                    case MarkText.LOG -> SlipPageText.LOGS;
                    case MarkText.LOG_SUBMITTED -> SlipPageText.LOGS_SUBMITTED;
                    case MarkText.LOG_REJECTED -> SlipPageText.LOGS_REJECTED;
                    case MarkText.CREDIT -> SlipPageText.CREDITS;
                    case MarkText.MINUTES_LOST -> SlipPageText.MINUTES_LOST;
                    default -> SlipPageText.OTHER_DAYS;
                });
    }

    private static Message counted(Message kind, List<LocalDate> dates) {
        var facts = new ArrayList<Object>(kind.facts());
        facts.add(dates.size());
        return new Message(kind.key(), facts);
    }
}
