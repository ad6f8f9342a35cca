package id.kinerja.organization.model;

import org.jspecify.annotations.Nullable;

/** Where a person stands in the office: the unit, its agency, the position and its class; no class is not yet decided. */
public record Post(
        Unit unit, Unit agency, String position, @Nullable JobClass jobClass) {}
