package id.kinerja.leadership;

import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who is led, with his post of the day; only employees have a page. */
public record Follower(
        PersonId id,
        @Nullable Nip nip,
        String name,
        @Nullable String position) {}
