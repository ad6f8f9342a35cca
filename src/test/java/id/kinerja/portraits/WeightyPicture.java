package id.kinerja.portraits;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Small files that would unpack to something large. */
final class WeightyPicture {

    private static final int SIGN = 8;
    private static final int HEADER = 25;

    private WeightyPicture() {}

    /** Eight bytes for each point, and all of them empty. */
    static byte[] png(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 16).put((byte) 6);
        var sign = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        return joined(
                sign,
                chunk("IHDR", header.array()),
                chunk("IDAT", packed((1 + 8L * width) * height)),
                chunk("IEND", new byte[0]));
    }

    /** The same picture with a packed text behind its header. */
    static byte[] beside(byte[] png, String kind, int unpacked) {
        var text = joined("ket".getBytes(StandardCharsets.US_ASCII), new byte[2], packed(unpacked));
        return joined(
                Arrays.copyOf(png, SIGN + HEADER),
                chunk(kind, text),
                Arrays.copyOfRange(png, SIGN + HEADER, png.length));
    }

    private static byte[] packed(long zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes)) {
            for (var left = zeros; left > 0; left -= 1 << 16) {
                packing.write(new byte[(int) Math.min(left, 1 << 16)]);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] data) {
        var named = joined(kind.getBytes(StandardCharsets.US_ASCII), data);
        var sum = new CRC32();
        sum.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] progressive(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(
                    null, new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Its last pass so many times more. */
    static byte[] withPasses(byte[] jpeg, int more) {
        var end = jpeg.length - 2;
        var last = Arrays.copyOfRange(jpeg, lastOf(jpeg, 0xDA), end);
        var parts = new byte[more + 2][];
        Arrays.fill(parts, last);
        parts[0] = Arrays.copyOf(jpeg, end);
        parts[more + 1] = Arrays.copyOfRange(jpeg, end, jpeg.length);
        return joined(parts);
    }

    /** As if it were so large. */
    static byte[] sized(byte[] jpeg, int width, int height) {
        var other = jpeg.clone();
        ByteBuffer.wrap(other).putShort(lastOf(jpeg, 0xC2) + 5, (short) height).putShort(lastOf(jpeg, 0xC2) + 7, (short)
                width);
        return other;
    }

    private static int lastOf(byte[] jpeg, int mark) {
        var at = jpeg.length - 2;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) mark) {
            at--;
        }
        return at;
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
