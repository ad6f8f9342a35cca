package id.kinerja.organization;

import id.kinerja.shared.TextKey;

/** Why the structure does not change so, and what to do instead; each is about one field of the form. */
public enum OrganizationRefusal implements TextKey {
    BEFORE_THIS_MONTH("from"),
    NO_REASON("reason"),
    NO_NAME("name"),
    SAME_NAME("name"),
    NO_CODE("code"),
    CODE_TAKEN("code"),
    NOT_ON_DAY("from"),
    LATER_CHANGE("from"),
    PARENT_NEEDED("parent"),
    SAME_PARENT("parent"),
    NO_PARENT("parent"),
    NOT_UNDER("parent"),
    HAS_UNITS("from"),
    HAS_PEOPLE("from"),
    TREE("from"),
    NO_CLASS("jobClass"),
    HIMSELF("nip"),
    ENDS_OWN("acting"),
    NOT_ACTING("acting"),
    BEFORE_IT_BEGAN("from"),
    ENDS_ANYWAY("from"),
    ENDS_BEFORE_IT_BEGINS("until"),
    NO_LETTER("letter"),
    NO_LEADER_POSITION("from"),
    PLT_NEEDS_VACANCY("kind"),
    PLH_NEEDS_HOLDER("kind"),
    HOLDER_ACTS("nip"),
    ALREADY_ACTING("from"),
    SUPERIOR_CIRCLE("superior"),
    DELEGATE_HIMSELF("delegate"),
    TERM_TAKEN("from"),
    NOTHING_TO_END("from"),
    POST_DOES_NOT_FIT("position");

    private final String field;

    OrganizationRefusal(String field) {
        this.field = field;
    }

    /** The field at which a sentence of the structure stands; none for others. */
    public static String field(TextKey key) {
        return key instanceof OrganizationRefusal refusal ? refusal.field : "";
    }
}
