package id.kinerja.portraits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import id.kinerja.shared.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPictureTest {

    @ParameterizedTest
    @CsvSource({"6, 120, 20, 120, 220", "8, 120, 220, 120, 20", "3, 220, 120, 20, 120", "1, 20, 120, 220, 120"})
    void a_picture_is_turned_upright_cut_square_made_small_and_loses_all_that_stands_beside_it(
            int held, int redX, int redY, int blueX, int blueY) throws IOException {
        var kept = drawn(turned(picture(1600, 900, "jpeg"), held));
        assertThat(kept).hasSizeLessThan(40_960);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "rahasia");
        var small = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getHeight()).isEqualTo(240);
        assertThat(new Color(small.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(blueX, blueY)).getBlue()).isGreaterThan(200);
    }

    @Test
    void even_a_picture_without_any_calm_spot_becomes_small() throws IOException {
        var noise = new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 490_000; i++) {
            noise.setRGB(i % 700, i / 700, i * 1_103_515_245 + 12_345);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", bytes);
        assertThat(drawn(bytes.toByteArray())).hasSizeLessThan(40_960);
    }

    @Test
    void what_is_no_picture_is_refused_before_it_is_unpacked() throws IOException {
        refused("not a picture".getBytes(StandardCharsets.UTF_8), PortraitRefusal.NO_PICTURE);
        refused(new byte[0], PortraitRefusal.NO_FILE);
        refused(new byte[9 << 20], PortraitRefusal.TOO_LARGE);
        refused(picture(20, 20, "png"), PortraitRefusal.TOO_SMALL);
        refused(Arrays.copyOf(picture(400, 400, "png"), 30), PortraitRefusal.BROKEN);
        refused(Arrays.copyOf(picture(400, 400, "jpeg"), 10), PortraitRefusal.BROKEN);
        var huge = picture(400, 400, "png");
        ByteBuffer.wrap(huge).putInt(16, 20_000).putInt(20, 20_000);
        refused(huge, PortraitRefusal.TOO_LONG);
        ByteBuffer.wrap(huge).putInt(16, 9_000).putInt(20, 9_000);
        refused(huge, PortraitRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void a_picture_of_any_shape_takes_little_memory() throws IOException {
        var narrow = WeightyPicture.png(62_000, 480);
        assertThat(allocated(() -> refused(narrow, PortraitRefusal.TOO_LONG))).isLessThan(8 << 20);
        var broad = WeightyPicture.png(10_000, 959);
        assertThat(broad).hasSizeLessThan(200_000);
        assertThat(allocated(() -> drawn(broad))).isLessThan(32 << 20);
        var high = WeightyPicture.png(959, 10_000);
        assertThat(allocated(() -> drawn(high))).isLessThan(32 << 20);
    }

    @Test
    void what_is_packed_beside_a_picture_is_not_unpacked() throws IOException {
        var spring = WeightyPicture.beside(indexed(), "zTXt", 64 << 20);
        assertThat(spring).hasSizeLessThan(200_000);
        assertThat(allocated(() -> drawn(spring))).isLessThan(16 << 20);
    }

    @Test
    void a_jpeg_that_is_built_up_in_a_few_passes_is_drawn_and_one_of_many_passes_is_not() throws IOException {
        var built = WeightyPicture.progressive(800, 600);
        assertThat(drawn(built)).isNotEmpty();
        refused(WeightyPicture.withPasses(built, 30), PortraitRefusal.TOO_MUCH_WORK);
        refused(WeightyPicture.sized(built, 5_400, 5_400), PortraitRefusal.TOO_MUCH_WORK);
        var large = WeightyPicture.sized(built, 4_800, 3_300);
        refused(WeightyPicture.withPasses(large, 9), PortraitRefusal.TOO_MUCH_WORK);
    }

    @Test
    void a_picture_that_takes_too_long_is_given_up() throws IOException {
        for (var picture : List.of(picture(3000, 3000, "png"), picture(3000, 3000, "jpeg"))) {
            var asked = new AtomicInteger();
            assertThatThrownBy(() -> SmallPicture.of(picture, () -> asked.incrementAndGet() > 5))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.reason().key()).isEqualTo(PortraitRefusal.TOO_MUCH_WORK));
        }
    }

    private static long allocated(Runnable work) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();
        work.run();
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] drawn(byte[] upload) {
        return SmallPicture.of(upload, () -> false);
    }

    private static byte[] indexed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_INDEXED), "png", bytes);
        return bytes.toByteArray();
    }

    private static void refused(byte[] upload, PortraitRefusal why) {
        assertThatThrownBy(() -> drawn(upload))
                .as(why.name())
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().key()).isEqualTo(why));
    }

    /** Its left half is red, its right half blue. */
    private static byte[] picture(int width, int height, String kind) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, kind, bytes);
        return bytes.toByteArray();
    }

    /** The same as a telephone keeps it that was held so, with a word beside it. */
    private static byte[] turned(byte[] jpeg, int held) {
        var beside = "rahasia".getBytes(StandardCharsets.US_ASCII);
        var segment = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + beside.length);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) held).putShort((short) 0).putInt(0).put(beside);
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
