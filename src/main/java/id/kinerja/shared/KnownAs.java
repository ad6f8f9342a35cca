package id.kinerja.shared;

import java.util.List;

/** Who is known by a NIP, also by one that was put right since; nobody where none is. */
@FunctionalInterface
public interface KnownAs {

    List<PersonId> people(String nip);
}
