package id.kinerja.monthend;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.shared.Rupiah;

/** How many are ready, and what the month comes to for them. */
final class ReadySums {

    private int people;
    private Rupiah gross = Rupiah.ZERO;
    private Rupiah net = Rupiah.ZERO;

    void add(Outcome.Ready ready) {
        people++;
        gross = gross.plus(ready.payslip().gross());
        net = net.plus(ready.payslip().net());
    }

    int people() {
        return people;
    }

    Rupiah gross() {
        return gross;
    }

    Rupiah net() {
        return net;
    }
}
