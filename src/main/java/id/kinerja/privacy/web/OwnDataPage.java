package id.kinerja.privacy.web;

import id.kinerja.audit.Looks.Look;
import id.kinerja.frame.web.Page;
import id.kinerja.privacy.PersonCopy.Part;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** One's own data: what is held, where it came from, and who looked at it lately. */
public record OwnDataPage(List<Part> parts, List<Look> looks, ZoneId zone) implements Page {

    public LocalDateTime at(Look look) {
        return LocalDateTime.ofInstant(look.at(), zone);
    }
}
