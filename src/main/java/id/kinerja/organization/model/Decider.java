package id.kinerja.organization.model;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.TextKey;

/** Somebody who may decide for another on a day, and as what. */
public record Decider(PersonId person, As as) {

    /** By what right somebody decides. */
    public enum As implements TextKey {
        SUPERIOR,
        ACTING,
        DELEGATE
    }
}
