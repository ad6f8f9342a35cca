package id.kinerja.organization.model;

import id.kinerja.shared.TextKey;

/** How somebody acts in another position: Plt. where it is vacant, Plh. while its holder is away. */
public enum ActingKind implements TextKey {
    PLT,
    PLH
}
