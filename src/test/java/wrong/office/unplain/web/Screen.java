package wrong.office.unplain.web;

/** What a model must not know. */
public record Screen() {}
