package wrong.office.server.cli.files;

import java.sql.Connection;

/** Holds what no command on plain files may reach. */
public record Rows(Connection connection) {}
