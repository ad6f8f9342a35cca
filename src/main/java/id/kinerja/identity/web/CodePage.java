package id.kinerja.identity.web;

import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import org.jspecify.annotations.Nullable;

/** The second question of the door: the code of the authenticator, or one from paper. */
public record CodePage(@Nullable Message refusal) implements Page {}
