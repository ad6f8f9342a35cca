package id.kinerja.screens.web;

import id.kinerja.frame.web.FrameText;
import id.kinerja.frame.web.Page;
import id.kinerja.frame.web.Wording;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;

/** What a browser shows when the server cannot be reached: nothing of anybody, in both languages, for it knows no viewer. */
public record OfflinePage(Language language) implements Page {

    static final String PATH = "/offline";

    public Language other() {
        return language == Language.ID ? Language.EN : Language.ID;
    }

    public String sayInTheOther(FrameText key) {
        return Wording.in(other()).say(Message.of(key));
    }
}
