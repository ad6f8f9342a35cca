package id.kinerja.portraits;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Telephones keep a picture as it was held, and say beside it how it is to be turned. */
enum Upright {
    AS_IT_IS,
    TURNED_OVER,
    TO_THE_RIGHT,
    TO_THE_LEFT;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION = 0xE1;
    private static final long EXIF = 0x457869660000L;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** How a JPEG is to be turned, as far as it says so. */
    static Upright of(byte[] jpeg) {
        try {
            var file = ByteBuffer.wrap(jpeg).position(2);
            while (Byte.toUnsignedInt(file.get()) == 0xFF) {
                var marker = Byte.toUnsignedInt(file.get());
                var begin = file.position();
                var length = Short.toUnsignedInt(file.getShort());
                if (marker == START_OF_SCAN || length < 2) {
                    return AS_IT_IS;
                }
                if (marker == APPLICATION && length > 16 && file.getLong(begin + 2) >>> 16 == EXIF) {
                    return said(file.slice(begin + 8, length - 8));
                }
                file.position(begin + length);
            }
            return AS_IT_IS;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return AS_IT_IS;
        }
    }

    private static Upright said(ByteBuffer exif) {
        if (exif.getShort(0) == LITTLE_ENDIAN) {
            exif.order(ByteOrder.LITTLE_ENDIAN);
        }
        var directory = exif.getInt(4);
        var entries = Short.toUnsignedInt(exif.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(exif.getShort(entry)) == ORIENTATION) {
                return switch (exif.getShort(entry + 8)) {
                    case 3 -> TURNED_OVER;
                    case 6 -> TO_THE_RIGHT;
                    case 8 -> TO_THE_LEFT;
                    default -> AS_IT_IS;
                };
            }
        }
        return AS_IT_IS;
    }

    /** The same square picture as it is to be looked at. */
    BufferedImage of(BufferedImage square) {
        var side = square.getWidth();
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                var color = square.getRGB(x, y);
                switch (this) {
                    case AS_IT_IS -> turned.setRGB(x, y, color);
                    case TURNED_OVER -> turned.setRGB(side - 1 - x, side - 1 - y, color);
                    case TO_THE_RIGHT -> turned.setRGB(side - 1 - y, x, color);
                    case TO_THE_LEFT -> turned.setRGB(y, side - 1 - x, color);
                }
            }
        }
        return turned;
    }
}
