package id.kinerja.organization.model;

import id.kinerja.shared.TextKey;

/** The three sorts of positions of civil servants: they lead, practise a profession, or carry out (UU 20/2023). */
public enum PositionKind implements TextKey {
    STRUCTURAL,
    FUNCTIONAL,
    EXECUTIVE
}
