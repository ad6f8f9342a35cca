package id.kinerja.organization;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;

/** An employee as he is taken into the books. */
public record NewEmployee(PersonId id, Nip nip, String name, Rank rank, Employment employment) {}
