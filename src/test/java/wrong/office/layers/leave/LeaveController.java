package wrong.office.layers.leave;

import org.springframework.stereotype.Controller;

@Controller
class LeaveController {}
