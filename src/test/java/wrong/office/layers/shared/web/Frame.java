package wrong.office.layers.shared.web;

/** What is drawn around every page. */
public record Frame() {}
