package wrong.office.cycle.leave.model;

import wrong.office.cycle.leave.Leave;

/** Looks back at the module around it. */
public record Balance(Leave leave) {}
