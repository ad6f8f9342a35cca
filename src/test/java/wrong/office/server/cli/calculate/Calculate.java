package wrong.office.server.cli.calculate;

import wrong.office.server.cli.files.Rows;

/** Looks innocent, yet reaches a database in two steps. */
record Calculate(Rows rows) {}
