package id.kinerja.identity.web;

import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import org.jspecify.annotations.Nullable;

/** Changing one's own password; with a first one before anything else. */
public record PasswordPage(
        String signIn,
        boolean isFirst,
        @Nullable Message wrongOld,
        @Nullable Message wrongNew) implements Page {}
