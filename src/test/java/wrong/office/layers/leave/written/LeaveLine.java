package wrong.office.layers.leave.written;

import org.springframework.stereotype.Component;
import wrong.office.layers.leave.Leaves;

@Component
record LeaveLine(Leaves leaves) {}
