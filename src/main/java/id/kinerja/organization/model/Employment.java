package id.kinerja.organization.model;

import id.kinerja.shared.TextKey;

/** How a civil servant is employed: permanent, candidate, or on contract (UU 20/2023). */
public enum Employment implements TextKey {
    PNS,
    CPNS,
    PPPK
}
