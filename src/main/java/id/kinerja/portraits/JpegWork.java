package id.kinerja.portraits;

import id.kinerja.shared.Refused;

/** How much work a JPEG is: each of its passes goes over the whole picture, which is held in the memory meanwhile. */
final class JpegWork {

    private static final int MOST_PASSES = 20;
    private static final int USUAL_PASSES = 10;
    private static final long MOST_HELD = 48 << 20;
    private static final int MARK = 0xFF;
    private static final int END = 0xD9;
    private static final int PASS = 0xDA;

    private final byte[] file;
    private int at = 2;
    private int passes;
    private int components;
    private boolean isBuiltUp;
    private long held;

    private JpegWork(byte[] jpeg) {
        file = jpeg;
    }

    /** Told from the marks in the file, before anything is unpacked. */
    static void mustBeLittle(byte[] jpeg) {
        var work = new JpegWork(jpeg);
        work.measure();
        if (work.passes > MOST_PASSES || work.isBuiltUp && work.isLarge()) {
            throw Refused.because(PortraitRefusal.TOO_MUCH_WORK);
        }
    }

    private boolean isLarge() {
        return held * Math.max(passes, USUAL_PASSES) > MOST_HELD * USUAL_PASSES;
    }

    // what lies between two marks is passed over, as the decoder does
    private void measure() {
        while (at < file.length - 1) {
            if (one(at++) != MARK || one(at) == MARK) {
                continue;
            }
            var mark = one(at++);
            if (mark == END && passes > 0) {
                return; // what telephones put behind is not looked at
            }
            if (mark > 1 && !isAlone(mark) && at < file.length - 1) {
                segment(mark);
            }
        }
    }

    private static boolean isAlone(int mark) {
        return mark >= 0xD0 && mark <= END;
    }

    private void segment(int mark) {
        if (mark == PASS) {
            passes++;
            isBuiltUp |= one(at + 2) != components;
        } else if (mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC) {
            frame(mark);
        }
        at += Math.max(2, two(at));
    }

    /** Two bytes for each point of each component, which may be coarser than the picture. */
    private void frame(int mark) {
        isBuiltUp |= (mark & 3) == 2;
        components = one(at + 7);
        var across = 1;
        var down = 1;
        var parts = 0L;
        for (var i = 0; i < components; i++) {
            var sampling = one(at + 9 + 3 * i);
            across = Math.max(across, sampling >> 4);
            down = Math.max(down, sampling & 15);
            parts += (long) (sampling >> 4) * (sampling & 15);
        }
        held = Math.max(held, 2L * two(at + 3) * two(at + 5) * parts / (across * down));
    }

    private int two(int place) {
        return one(place) << 8 | one(place + 1);
    }

    private int one(int place) {
        return Byte.toUnsignedInt(file[place]);
    }
}
