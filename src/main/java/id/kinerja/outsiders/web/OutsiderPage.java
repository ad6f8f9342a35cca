package id.kinerja.outsiders.web;

import id.kinerja.frame.web.Page;
import id.kinerja.outsiders.Outsiders.File;
import java.util.UUID;

/** A person without a NIP, with all that was entered of him. */
public record OutsiderPage(File file, boolean mayKeep, UUID key) implements Page {

    public String path() {
        return "/outsiders/" + file.outsider().person().id();
    }
}
