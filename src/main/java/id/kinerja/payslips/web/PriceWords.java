package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Policy;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.discipline.model.DayRule;
import id.kinerja.discipline.model.DisciplineEvent;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.discipline.model.LateBands;
import id.kinerja.discipline.model.PerMinute;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.LossBase;
import id.kinerja.payslips.model.Prospect;
import id.kinerja.shared.Message;
import java.util.List;
import java.util.stream.Stream;

/** By which band or price of the rule an event costs what it costs, where the rule knows one beyond its percentage. */
final class PriceWords {

    private PriceWords() {}

    static List<Message> of(DayLoss loss, Prospect prospect, Policy policy) {
        var prices = loss.events().stream()
                .flatMap(event -> policy.discipline().rules().stream()
                        .filter(rule -> rule.kinds().contains(event.kind()))
                        .flatMap(rule -> words(event, rule, loss.day())));
        var base = LossBase.of(loss, prospect.soFar(), policy).stream()
                .map(amount -> Message.of(DayText.PERCENT_OF, loss.percent(), amount));
        return Stream.concat(prices, base).toList();
    }

    private static Stream<Message> words(DisciplineEvent event, DayRule rule, AttendanceDay day) {
        var minutes = event.kind() == EventKind.LATE ? day.lateMinutes() : day.earlyMinutes();
        return switch (rule) {
            case LateBands bands ->
                bands.bands().stream()
                        .filter(band -> minutes >= band.fromMinutes() && minutes <= band.toMinutes())
                        .map(band -> band(event.kind(), band));
            case PerMinute each -> Stream.of(Message.of(DayText.PER_MINUTE, minutes, each.percent()));
            default -> Stream.empty();
        };
    }

    private static Message band(EventKind kind, LateBands.Band band) {
        if (band.isOpen()) {
            return Message.of(
                    kind == EventKind.LATE ? DayText.LAST_BAND_LATE : DayText.LAST_BAND_EARLY,
                    band.fromMinutes(),
                    band.percent());
        }
        return Message.of(
                kind == EventKind.LATE ? DayText.BAND_LATE : DayText.BAND_EARLY,
                band.fromMinutes(),
                band.toMinutes(),
                band.percent());
    }
}
