package id.kinerja.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The seal of texts in their order, such as the facts or the results of a closed month: 64 hexadecimal digits in lower
 * case. It is the SHA-256 of the texts as netstrings one behind the other. Each is written as the number of its bytes in
 * UTF-8 as decimal digits, a colon, these bytes, and a comma: {@code 2:ab,} {@code 0:,} {@code 2:é,}. So no other list of
 * texts is written the same, and anyone can recompute the seal without this program.
 */
public final class Digest {

    private static final byte COLON = ':';
    private static final byte COMMA = ',';

    private Digest() {}

    /** Of a secret that is chance enough by itself: a slow hash would add nothing. */
    public static byte[] bytes(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] bytes(byte[] content) {
        return sha256().digest(content);
    }

    public static String of(String... texts) {
        return of(Stream.of(texts));
    }

    /** The texts are taken one by one, so a month of thousands need not be held. */
    public static String of(Stream<String> texts) {
        var sha256 = sha256();
        texts.forEachOrdered(text -> add(text.getBytes(StandardCharsets.UTF_8), sha256));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void add(byte[] text, MessageDigest sha256) {
        sha256.update(Integer.toString(text.length).getBytes(StandardCharsets.US_ASCII));
        sha256.update(COLON);
        sha256.update(text);
        sha256.update(COMMA);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
