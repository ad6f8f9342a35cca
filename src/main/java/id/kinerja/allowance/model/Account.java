package id.kinerja.allowance.model;

/** Where a line of the payslip counts: it makes gross, or it is withheld as tax, contribution or zakat. */
public enum Account {
    GROSS,
    TAX,
    CONTRIBUTION,
    ZAKAT
}
