package wrong.office.layers.frame.web;

/** What is drawn around every page. */
public record Frame() {}
