package id.kinerja.portraits;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import javax.imageio.stream.ImageInputStreamImpl;

/** An uploaded file handed to its reader in small portions, and no further once the reading takes too long. */
final class MeteredInput extends ImageInputStreamImpl {

    private static final int PORTION = 1024;

    private final byte[] file;
    private final BooleanSupplier late;

    MeteredInput(byte[] file, BooleanSupplier late) {
        this.file = file;
        this.late = late;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        checkClosed();
        if (late.getAsBoolean()) {
            throw new IOException("takes too long");
        }
        bitOffset = 0;
        var portion = (int) Math.min(Math.min(length, PORTION), file.length - streamPos);
        if (portion <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(file, (int) streamPos, into, offset, portion);
        streamPos += portion;
        return portion;
    }

    @Override
    public long length() {
        return file.length;
    }
}
