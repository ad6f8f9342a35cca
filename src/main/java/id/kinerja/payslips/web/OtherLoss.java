package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Policy;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.MinutesLoss;
import id.kinerja.payslips.model.Prospect;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.TextKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is lost beyond the days: minutes not reached, a grade, a factor; or a few rupiah of rounding, either way. */
public record OtherLoss(TextKey kind, Message why, Rupiah amount) {

    static List<OtherLoss> of(Prospect prospect, List<DayLoss> days, Policy policy) {
        var pieces = new ArrayList<OtherLoss>();
        var rest = days.stream().map(DayLoss::amount).reduce(prospect.lost(), Rupiah::minus);
        var minutes = MinutesLoss.of(prospect.best(), policy)
                .filter(loss -> prospect.lost().amount() > 0);
        if (minutes.isPresent()) {
            var loss = minutes.get();
            rest = rest.minus(loss.amount());
            var why = prospect.isRunning() ? AllowanceText.MINUTES_AT_MOST : AllowanceText.MINUTES_OF;
            pieces.add(new OtherLoss(
                    AllowanceText.LOST_MINUTES,
                    Message.of(why, loss.minutes(), loss.target(), loss.missing()),
                    loss.amount()));
        }
        // each piece is rounded for itself, so that their sum may miss the whole by a rupiah each
        var isRounding = Math.abs(rest.amount()) <= days.size() + pieces.size();
        if (isRounding && rest.amount() != 0) {
            pieces.add(new OtherLoss(AllowanceText.ROUNDING, Message.of(AllowanceText.ROUNDING_WHY), rest));
        } else if (rest.amount() > 0) {
            pieces.add(new OtherLoss(AllowanceText.LOST_OTHERWISE, Message.of(AllowanceText.LOST_OTHERWISE_WHY), rest));
        }
        pieces.sort(Comparator.comparing(OtherLoss::amount).reversed());
        return List.copyOf(pieces);
    }

    public boolean isRounding() {
        return kind == AllowanceText.ROUNDING;
    }
}
