package id.kinerja.cli.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What happens to files on their way through many hands: one damage after another, always the same for a seed. */
public final class Mutations {

    private static final List<byte[]> PIECES = List.of(
            bytes("\""),
            bytes("\"\""),
            bytes(","),
            bytes("\n"),
            bytes("\r"),
            bytes("\r\n"),
            bytes("\t"),
            bytes("\0"),
            bytes(" "),
            bytes(":"),
            bytes("- "),
            bytes("{"),
            bytes("["),
            bytes("#"),
            bytes("&a *a"),
            bytes("-1"),
            bytes("0"),
            bytes("99999999999999999999999999"),
            bytes("1e9"),
            bytes("\u0661\u00e9\u2028\u202e\uFEFF"),
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            bytes("x".repeat(20_000)));

    private Mutations() {}

    public static byte[] of(byte[] text, Random random) {
        var mutated = text;
        for (var i = random.nextInt(3); i >= 0; i--) {
            mutated = once(mutated, random);
        }
        return mutated;
    }

    private static byte[] once(byte[] text, Random random) {
        var from = random.nextInt(text.length + 1);
        var to = Math.min(text.length, from + random.nextInt(12));
        var piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(8)) {
            case 0, 1 -> spliced(text, from, piece, from);
            case 2 -> spliced(text, from, piece, to);
            case 3 -> spliced(text, from, new byte[0], to);
            case 4 -> spliced(text, from, new byte[] {(byte) random.nextInt(256)}, Math.min(text.length, from + 1));
            case 5 -> spliced(text, from, Arrays.copyOfRange(text, lineStart(text, from), from), from);
            case 6 -> spliced(text, lineStart(text, from), new byte[0], from);
            default -> random.nextInt(10) == 0 ? Arrays.copyOf(text, from) : spliced(text, to, bytes("\""), to);
        };
    }

    private static byte[] spliced(byte[] text, int from, byte[] piece, int to) {
        var result = new ByteArrayOutputStream(text.length + piece.length);
        result.write(text, 0, from);
        result.writeBytes(piece);
        result.write(text, to, text.length - to);
        return result.toByteArray();
    }

    private static int lineStart(byte[] text, int at) {
        var start = at;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
