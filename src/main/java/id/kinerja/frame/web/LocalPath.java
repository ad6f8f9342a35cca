package id.kinerja.frame.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of this house as a form or an address names it; whatever could lead elsewhere becomes the first page. */
public final class LocalPath {

    public static final String HOME = "/";

    // a browser reads "//host" and "/\host" as another house, and drops tabs and line breaks before it looks
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
    private static final int MOST = 1000;

    private LocalPath() {}

    public static String of(@Nullable String path) {
        return path != null && path.length() <= MOST && LOCAL.matcher(path).matches() ? path : HOME;
    }
}
