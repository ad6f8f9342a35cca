package wrong.office.machine.model;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

final class Defaulted {

    private Defaulted() {}

    static List<Object> locales(String text, int number) {
        return List.of(
                String.format("%d", number),
                "%d".formatted(number),
                text.toLowerCase(),
                text.toUpperCase(),
                DateTimeFormatter.ofPattern(text),
                NumberFormat.getInstance());
    }

    static List<Object> charsetsAndZones(InputStream in, byte[] bytes) {
        System.out.printf("%d", bytes.length);
        return List.of(
                new InputStreamReader(in), new String(bytes), "".getBytes(), Charset.defaultCharset(), LocalDate.now());
    }
}
