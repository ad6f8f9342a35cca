package id.kinerja.demo;

/** News that the database was empty and Kota Contoh is being founded in it, which takes a while. */
public record FoundingBegins() {}
