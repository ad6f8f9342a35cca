package id.kinerja.frame.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as a camera reads it: the dark squares as one path of SVG, in a square of so many units with its white edge. */
public record QrPicture(int side, String path) {

    private static final int EDGE = 4;

    public static QrPicture of(String text) {
        try {
            var squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < squares.getHeight(); y++) {
                for (var x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append('M')
                                .append(x + EDGE)
                                .append(' ')
                                .append(y + EDGE)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrPicture(squares.getWidth() + 2 * EDGE, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
