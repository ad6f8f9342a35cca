package id.kinerja.frame.web;

import id.kinerja.shared.Message;
import java.net.URI;

/** A page that leads on to another house by itself: no form may, for the content policy keeps forms inside of this one. */
public record OutwardPage(URI out, Message word) implements Page {}
