package id.kinerja.portraits;

import id.kinerja.shared.Refused;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A square picture of a person, drawn anew from what was uploaded, so that nothing else of the file is kept. */
final class SmallPicture {

    static final int SIDE = 240;
    static final int MOST_BYTES = 8 << 20;

    private static final int LEAST_PIXELS = 48;
    private static final int LONGEST_SIDE = 10_000;
    private static final long MOST_PIXELS = 30_000_000;
    private static final int JPEG = 0xFFD8;
    private static final int PNG = 0x8950;

    private SmallPicture() {}

    /** Asks now and then whether it has taken too long. */
    static byte[] of(byte[] upload, BooleanSupplier late) {
        mustFit(upload.length);
        var kind = kind(upload);
        var reader = ImageIO.getImageReadersByFormatName(kind).next();
        try (var stream = new MeteredInput(kind.equals("jpeg") ? upload : PngParts.of(upload), late)) {
            reader.setInput(stream, true, true);
            mustBeSized(reader.getWidth(0), reader.getHeight(0));
            if (kind.equals("jpeg")) {
                JpegWork.mustBeLittle(upload);
                return written(Upright.of(upload).of(small(square(reader))));
            }
            return written(small(square(reader)));
        } catch (Refused no) {
            throw no;
        } catch (IOException | RuntimeException broken) { // a decoder fails in many ways
            throw Refused.because(late.getAsBoolean() ? PortraitRefusal.TOO_MUCH_WORK : PortraitRefusal.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    static void mustFit(long size) {
        if (size == 0) {
            throw Refused.because(PortraitRefusal.NO_FILE);
        }
        if (size > MOST_BYTES) {
            throw Refused.because(PortraitRefusal.TOO_LARGE, MOST_BYTES >> 20);
        }
    }

    /** What it really is, whatever its name says. */
    private static String kind(byte[] upload) {
        var sign = upload.length < 2 ? 0 : Byte.toUnsignedInt(upload[0]) << 8 | Byte.toUnsignedInt(upload[1]);
        return switch (sign) {
            case JPEG -> "jpeg";
            case PNG -> "png";
            default -> throw Refused.because(PortraitRefusal.NO_PICTURE);
        };
    }

    // measured before anything is unpacked
    private static void mustBeSized(long width, long height) {
        if (Math.max(width, height) > LONGEST_SIDE) {
            throw Refused.because(PortraitRefusal.TOO_LONG, LONGEST_SIDE);
        }
        if (width * height > MOST_PIXELS) {
            throw Refused.because(PortraitRefusal.TOO_MANY_PIXELS, MOST_PIXELS / 1_000_000);
        }
        if (Math.min(width, height) < LEAST_PIXELS) {
            throw Refused.because(PortraitRefusal.TOO_SMALL, LEAST_PIXELS);
        }
    }

    // the square in the middle alone, and of a large one only every so many points: never more than 4 SIDE on each side
    private static BufferedImage square(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var side = Math.min(width, height);
        var step = Math.max(1, side / (2 * SIDE));
        var asked = reader.getDefaultReadParam();
        asked.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        asked.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, asked);
    }

    private static BufferedImage small(BufferedImage picture) {
        var small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setColor(Color.WHITE); // behind what is transparent
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, SIDE, SIDE, null);
        pen.dispose();
        return small;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
