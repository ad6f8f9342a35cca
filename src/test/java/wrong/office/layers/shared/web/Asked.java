package wrong.office.layers.shared.web;

/** What every page asks a module for. */
public interface Asked {}
