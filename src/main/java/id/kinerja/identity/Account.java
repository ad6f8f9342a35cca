package id.kinerja.identity;

import id.kinerja.shared.PersonId;

/** By what name and password a person signs in; employees by their NIP. */
public record Account(PersonId person, String signIn, String passwordHash) {}
