package wrong.office.layers.leave.model;

import wrong.office.layers.leave.Leaves;

record Balance(Leaves leaves) {}
