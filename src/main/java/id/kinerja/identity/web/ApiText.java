package id.kinerja.identity.web;

import id.kinerja.shared.TextKey;

/** What other systems are told at the door. */
enum ApiText implements TextKey {
    NO_TOKEN,
    BAD_TOKEN,
    NOT_FOR_THIS,
    TOO_FAST
}
