package id.kinerja.forms;

/** One of what somebody may have meant by a part of a name, a number or a title; chosen, its value stands for it. */
public record Found(String value, String name, String detail) {}
