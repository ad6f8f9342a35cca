package id.kinerja.personnel.web;

import java.util.Locale;

/** The parts of a person's record that change by date. */
enum RecordPart {
    RANK(FormText.RANK_TITLE),
    EMPLOYMENT(FormText.EMPLOYMENT_TITLE),
    BANK(FormText.BANK_TITLE),
    TAX(FormText.TAX_TITLE);

    private final FormText title;

    RecordPart(FormText title) {
        this.title = title;
    }

    FormText title() {
        return title;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
