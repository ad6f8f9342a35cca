package id.kinerja.demo.city;

/** Whether somebody lets the payroll take his zakat; some have not answered. */
public enum Zakat {
    YES,
    NO,
    NOT_ANSWERED
}
