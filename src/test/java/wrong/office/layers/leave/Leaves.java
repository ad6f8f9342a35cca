package wrong.office.layers.leave;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import wrong.office.layers.leave.web.LeavePage;

/** Asks the database itself, reads the request, and knows its own page. */
public record Leaves(JdbcClient database, HttpServletRequest request, LeavePage page) {}
