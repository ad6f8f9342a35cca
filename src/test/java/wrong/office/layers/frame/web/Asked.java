package wrong.office.layers.frame.web;

/** What every page asks a module for. */
public interface Asked {}
