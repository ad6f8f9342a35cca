package wrong.office.layers.leave;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Is open to everybody. */
@Repository
public record LeaveRepository(JdbcClient database) {}
