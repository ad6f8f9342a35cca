package id.kinerja.home.web;

import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.Prospect;
import java.util.Comparator;
import java.util.List;

/** What the running month has earned and lost, and the last days that took something. */
public record MoneySoFar(Prospect prospect, List<DayLoss> losses) {

    private static final int SHOWN = 3;

    public List<DayLoss> latest() {
        return losses.stream()
                .sorted(Comparator.comparing(DayLoss::date).reversed())
                .limit(SHOWN)
                .toList();
    }
}
