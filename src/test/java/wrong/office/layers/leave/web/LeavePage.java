package wrong.office.layers.leave.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import wrong.office.layers.leave.LeaveRepository;

/** Reads the request, which is right, and the tables, which is not. */
public record LeavePage(HttpServletRequest request, LeaveRepository leaves, Timestamp at) {}
