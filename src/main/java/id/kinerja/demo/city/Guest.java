package id.kinerja.demo.city;

/** Somebody without a NIP who signs in by a name, such as the mayor or an outside auditor. */
public record Guest(String signIn, String name, String title, Role role) {}
