package wrong.office.unplain.model;

import org.springframework.modulith.NamedInterface;

@NamedInterface("on-spring")
record OnSpring() {}
