package id.kinerja.personnel;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Standing;

/** By which law somebody is employed, and whether he serves. */
public record Serving(Employment employment, Standing standing) {}
