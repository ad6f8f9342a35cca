package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Account;
import id.kinerja.allowance.model.Line;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.shared.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A line of a slip as it is read: what happened on several days stands once, and no fact twice. */
public record SlipRow(Line line, List<SlipNote> notes) {

    static List<SlipRow> of(Outcome.Ready ready) {
        var said = new HashSet<Message>();
        var rows = new ArrayList<SlipRow>();
        for (var line : ready.payslip().lines()) {
            var news = line.facts().stream().filter(said::add).toList();
            rows.add(new SlipRow(line, SlipNote.of(news, ready.judged().discipline())));
        }
        return rows;
    }

    public boolean isGross() {
        return line.account() == Account.GROSS;
    }
}
