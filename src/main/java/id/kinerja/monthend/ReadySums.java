package id.kinerja.monthend;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Rupiah;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who is ready and what each is paid, and what the month comes to for all of them. */
final class ReadySums {

    private final Map<Nip, Paid> paid = new LinkedHashMap<>();
    private Rupiah gross = Rupiah.ZERO;
    private Rupiah net = Rupiah.ZERO;

    /** What one person would be paid. */
    record Paid(String name, Rupiah net) {}

    void add(Outcome.Ready ready) {
        var employee = ready.person().employee();
        paid.put(employee.nip(), new Paid(employee.name(), ready.payslip().net()));
        gross = gross.plus(ready.payslip().gross());
        net = net.plus(ready.payslip().net());
    }

    Map<Nip, Paid> paid() {
        return paid;
    }

    Rupiah gross() {
        return gross;
    }

    Rupiah net() {
        return net;
    }
}
