package id.kinerja.portraits;

import id.kinerja.shared.Refused;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/** The parts of a PNG that make the picture: texts and profiles beside it are packed, and could unpack to any size. */
final class PngParts {

    private static final int SIGN = 8;
    private static final int AROUND = 12;
    private static final int END = 0x49454E44;
    private static final int HEADER = 0x49484452;
    private static final int PALETTE = 0x504C5445;
    private static final int TRANSPARENCY = 0x74524E53;
    private static final int DATA = 0x49444154;
    private static final Set<Integer> KEPT = Set.of(HEADER, PALETTE, TRANSPARENCY, DATA, END);

    private PngParts() {}

    static byte[] of(byte[] png) {
        var file = ByteBuffer.wrap(png);
        var kept = ByteBuffer.allocate(png.length).put(png, 0, Math.min(SIGN, png.length));
        var at = SIGN;
        while (at <= png.length - AROUND) {
            var length = file.getInt(at);
            var kind = file.getInt(at + 4);
            if (length < 0 || length > png.length - AROUND - at) {
                throw Refused.because(PortraitRefusal.BROKEN);
            }
            if (KEPT.contains(kind)) {
                kept.put(png, at, length + AROUND);
            }
            at = kind == END ? png.length : at + length + AROUND;
        }
        return Arrays.copyOf(kept.array(), kept.position());
    }
}
