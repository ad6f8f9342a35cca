package id.kinerja.portraits;

import id.kinerja.shared.Refused;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A square picture of a person, drawn anew from what was uploaded, so that nothing else of the file is kept. */
final class SmallPicture {

    static final int SIDE = 240;
    static final int MOST_BYTES = 8 << 20;

    private static final int LEAST_PIXELS = 48;
    private static final long MOST_PIXELS = 30_000_000;
    private static final int JPEG = 0xFFD8;
    private static final int PNG = 0x8950;

    private SmallPicture() {}

    // one after the other: what is unpacked may be large for a moment
    static synchronized byte[] of(byte[] upload) {
        if (upload.length == 0) {
            throw Refused.because(PortraitRefusal.NO_FILE);
        }
        mustFit(upload.length);
        var kind = kind(upload);
        var reader = ImageIO.getImageReadersByFormatName(kind).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(stream, true, true);
            var upright = kind.equals("jpeg") ? Upright.of(upload) : Upright.AS_IT_IS;
            return written(upright.of(square(decoded(reader))));
        } catch (Refused no) {
            throw no;
        } catch (IOException | RuntimeException broken) { // a decoder fails in many ways
            throw Refused.because(PortraitRefusal.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    static void mustFit(long size) {
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

    // measured before anything is unpacked, and of a large picture only every so many points are
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw Refused.because(PortraitRefusal.TOO_MANY_PIXELS, MOST_PIXELS / 1_000_000);
        }
        if (Math.min(width, height) < LEAST_PIXELS) {
            throw Refused.because(PortraitRefusal.TOO_SMALL, LEAST_PIXELS);
        }
        var step = (int) Math.max(1, Math.min(width, height) / (2 * SIDE));
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, asked);
    }

    private static BufferedImage square(BufferedImage picture) {
        var side = Math.min(picture.getWidth(), picture.getHeight());
        var left = (picture.getWidth() - side) / 2;
        var top = (picture.getHeight() - side) / 2;
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = square.createGraphics();
        pen.setColor(Color.WHITE); // behind what is transparent
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, SIDE, SIDE, left, top, left + side, top + side, null);
        pen.dispose();
        return square;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
