package id.kinerja.cases;

import java.time.YearMonth;

/** One decision of the law: a policy, a month, what is given and what must come out. */
public record Case(String where, String name, PolicyVariant policy, YearMonth month, Given given, Expected expected) {}
