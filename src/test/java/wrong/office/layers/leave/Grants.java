package wrong.office.layers.leave;

import wrong.office.layers.frame.web.Asked;
import wrong.office.layers.frame.web.Frame;

/** Answers what every page asks for, which is right, and draws, which is not. */
public record Grants(Frame frame) implements Asked {}
