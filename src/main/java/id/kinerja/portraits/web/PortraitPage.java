package id.kinerja.portraits.web;

import id.kinerja.frame.web.Page;
import id.kinerja.portraits.Portraits.Shown;
import id.kinerja.shared.Message;
import org.jspecify.annotations.Nullable;

/** The picture of a person as it stands, with the form for another one. */
public record PortraitPage(Shown shown, @Nullable Message refusal) implements Page {

    public String person() {
        return "/people/" + shown.identity().nip();
    }
}
