package id.kinerja.personnel.web;

import java.util.Locale;

/** The parts of a person's record that change by date. */
enum RecordPart {
    RANK(FormText.RANK_TITLE),
    EMPLOYMENT(FormText.EMPLOYMENT_TITLE),
    BANK(FormText.BANK_TITLE),
    TAX(FormText.TAX_TITLE),
    SUPERIOR(FormText.SUPERIOR_TITLE),
    DELEGATE(FormText.DELEGATE_TITLE),
    SUPERIOR_END(FormText.SUPERIOR_END_TITLE),
    DELEGATE_END(FormText.DELEGATE_END_TITLE);

    private final FormText title;

    RecordPart(FormText title) {
        this.title = title;
    }

    FormText title() {
        return title;
    }

    /** Told once it is kept; their names are the same. */
    SavedText saved() {
        return SavedText.valueOf(name());
    }

    FormText lead() {
        return switch (this) {
            case SUPERIOR, DELEGATE -> FormText.TERM_LEAD;
            case SUPERIOR_END, DELEGATE_END -> FormText.TERM_END_LEAD;
            default -> FormText.RECORD_LEAD;
        };
    }

    /** It ends on a day that is said at once, and is decided by letter. */
    boolean isForATime() {
        return this == SUPERIOR || this == DELEGATE;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
