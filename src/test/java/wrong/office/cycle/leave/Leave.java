package wrong.office.cycle.leave;

import wrong.office.cycle.leave.model.Balance;

/** Uses its model, which is right. */
public record Leave(Balance balance) {}
