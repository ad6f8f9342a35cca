package id.kinerja.organization.model;

import org.jspecify.annotations.Nullable;

/** A civil servant (ASN) as the personnel office holds him at the beginning of the month. */
public record Employee(
        Nip nip,
        String name,
        String unit,
        String position,
        @Nullable JobClass jobClass,
        Rank rank,
        Employment employment) {}
