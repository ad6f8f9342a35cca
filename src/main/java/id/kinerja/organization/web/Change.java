package id.kinerja.organization.web;

import java.util.Locale;

/** The changes that the page offers, each a form of its own. */
public enum Change {
    RENAME(ChangeText.RENAME, ChangeText.SAVE_RENAME),
    MOVE(ChangeText.MOVE, ChangeText.SAVE_MOVE),
    CREATE(ChangeText.CREATE, ChangeText.SAVE_CREATE),
    ACT(ChangeText.ACT, ChangeText.SAVE_ACT),
    CLOSE(ChangeText.CLOSE, ChangeText.SAVE_CLOSE);

    private final ChangeText title;
    private final ChangeText save;

    Change(ChangeText title, ChangeText save) {
        this.title = title;
        this.save = save;
    }

    public ChangeText title() {
        return title;
    }

    public ChangeText save() {
        return save;
    }

    /** The last part of its address, and the beginning of its fields' names in the page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
