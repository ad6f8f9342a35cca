package wrong.office.unplain.model;

import java.time.Clock;

record OnClock(Clock clock) {}
