package id.kinerja.passkeys.web;

import id.kinerja.shared.TextKey;

/** The words of passkeys, at the door and in one's account. */
public enum PasskeyText implements TextKey {
    SIGN_IN,
    TITLE,
    WHY,
    REQUIRED,
    NONE,
    MADE,
    USED,
    UNUSED,
    REMOVE,
    REMOVE_THAT,
    REMOVE_ASK,
    REMOVE_MEANS,
    REMOVED,
    NEW,
    NAME,
    NAME_HINT,
    REGISTER,
    ADDED,
    UNSUPPORTED,
    SHUT,
    FAILED,
    ON_THIS_DEVICE,
    PROOF,
    PROOF_WHY,
    PROOF_HINT,
    PROVE,
    BACK,
    OFFER,
    OFFER_LEAD,
    OFFER_YES,
    OFFER_NO
}
