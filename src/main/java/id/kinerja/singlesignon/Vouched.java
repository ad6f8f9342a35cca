package id.kinerja.singlesignon;

import id.kinerja.shared.PersonId;

/** A person for whom the provider vouches, and its word for it, which it wants to see when he goes. */
public record Vouched(PersonId person, String word) {}
