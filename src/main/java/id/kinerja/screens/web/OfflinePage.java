package id.kinerja.screens.web;

import id.kinerja.frame.web.FrameText;
import id.kinerja.frame.web.Page;
import id.kinerja.frame.web.Wording;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;

/**
 * What a browser shows when the server cannot be reached: nothing of anybody, in both languages, for it knows no viewer.
 * What was sent goes once more only when the person says so.
 */
public record OfflinePage(Language language, boolean unsent) implements Page {

    static final String PATH = "/offline";
    static final String UNSENT = "/offline/unsent";

    public FrameText title() {
        return unsent ? FrameText.UNSENT_TITLE : FrameText.OFFLINE_TITLE;
    }

    public FrameText text() {
        return unsent ? FrameText.UNSENT : FrameText.OFFLINE;
    }

    public Language other() {
        return language == Language.ID ? Language.EN : Language.ID;
    }

    public String sayInTheOther(FrameText key) {
        return Wording.in(other()).say(Message.of(key));
    }
}
