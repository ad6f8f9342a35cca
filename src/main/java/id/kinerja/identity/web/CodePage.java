package id.kinerja.identity.web;

import id.kinerja.shared.Message;
import id.kinerja.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The second question of the door: the code of the authenticator, or one from paper. */
public record CodePage(@Nullable Message refusal) implements Page {}
