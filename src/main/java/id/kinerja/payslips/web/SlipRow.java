package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Account;
import id.kinerja.allowance.model.Line;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.payslips.model.Prospect;
import id.kinerja.shared.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A line of a slip as it is read: what happened on several days stands once, and no fact twice. */
public record SlipRow(Line line, List<SlipNote> notes) {

    static List<SlipRow> of(Outcome.Ready ready) {
        return rows(ready, ready.payslip().lines());
    }

    /** Of a month that is not closed: minutes that nobody verified yet are called what they are. */
    static List<SlipRow> of(Prospect prospect) {
        var assumed = new AssumedMinutes(prospect);
        var lines =
                prospect.best().payslip().lines().stream().map(assumed::named).toList();
        return rows(prospect.best(), lines);
    }

    private static List<SlipRow> rows(Outcome.Ready ready, List<Line> lines) {
        var said = new HashSet<Message>();
        var rows = new ArrayList<SlipRow>();
        for (var line : lines) {
            var news = line.facts().stream().filter(said::add).toList();
            rows.add(new SlipRow(line, SlipNote.of(news, ready.judged().discipline())));
        }
        return rows;
    }

    public boolean isGross() {
        return line.account() == Account.GROSS;
    }
}
