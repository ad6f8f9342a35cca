package wrong.office.layers.leave;

import org.springframework.stereotype.Repository;

@Repository
class LeaveRows {}
