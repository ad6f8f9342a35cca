package id.kinerja.intake;

import id.kinerja.shared.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;

/** Looks into a file before anything reads it: what it really is, whatever its name says, and how large it would grow. */
final class FileCheck {

    private static final int LARGEST = 20 << 20;
    private static final long LARGEST_UNPACKED = 300L << 20;
    private static final int MOST_PARTS = 2000;
    private static final int LOOKED_AT = 64 << 10;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Set<String> PARTS = Set.of("[Content_Types].xml", "xl/workbook.xml");

    private FileCheck() {}

    /** Whether it is a workbook; else it is text. Anything else is refused. */
    static boolean isWorkbook(byte[] bytes) {
        if (bytes.length == 0) {
            throw Refused.because(IntakeRefusal.EMPTY_FILE);
        }
        mustFit(bytes.length);
        if (begins(bytes, OLE)) {
            throw Refused.because(IntakeRefusal.OLD_EXCEL);
        }
        if (begins(bytes, ZIP)) {
            unpackedIsSmall(bytes);
            return true;
        }
        isText(bytes);
        return false;
    }

    /** A list is a workbook or a text with columns; a program or a picture is not looked into. */
    static void mustBeNamed(String file) {
        if (file.contains(".") && !file.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx?|xlsm|csv|txt|tsv)")) {
            throw Refused.because(IntakeRefusal.NO_SPREADSHEET);
        }
    }

    /** Asked of a file before anybody fetches it. */
    static void mustFit(long size) {
        if (size > LARGEST) {
            throw Refused.because(IntakeRefusal.TOO_LARGE, LARGEST >> 20);
        }
    }

    private static boolean begins(byte[] bytes, byte... sign) {
        for (var i = 0; i < sign.length; i++) {
            if (i >= bytes.length || bytes[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    // from a file, since the archives of some programs can only be read from their end
    private static void unpackedIsSmall(byte[] bytes) {
        try {
            var file = Files.createTempFile("list", ".zip");
            try {
                Files.write(file, bytes);
                try (var archive = new ZipFile(file.toFile())) {
                    measure(archive);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refused.because(IntakeRefusal.BROKEN);
        }
    }

    // counted while it is unpacked, for what the archive says of itself may be a lie
    private static void measure(ZipFile archive) throws IOException {
        if (PARTS.stream().anyMatch(part -> archive.getEntry(part) == null) && archive.size() <= MOST_PARTS) {
            throw Refused.because(IntakeRefusal.NO_SPREADSHEET);
        }
        var names = new HashSet<String>();
        var look = new WorkbookLook();
        var unpacked = 0L;
        for (var part : Collections.list(archive.entries())) {
            if (archive.size() > MOST_PARTS) {
                throw Refused.because(IntakeRefusal.BOMB, (int) (LARGEST_UNPACKED >> 20));
            }
            if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw Refused.because(IntakeRefusal.BROKEN); // which of the two is read is anybody's guess
            }
            try (var stream = new Measured(archive.getInputStream(part), unpacked)) {
                look.through(stream);
                stream.transferTo(OutputStream.nullOutputStream());
                unpacked = stream.unpacked;
            }
        }
    }

    private static final class Measured extends FilterInputStream {

        private long unpacked;

        Measured(InputStream in, long before) {
            super(in);
            unpacked = before;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            unpacked += Math.max(read, 0);
            if (unpacked > LARGEST_UNPACKED) {
                throw Refused.because(IntakeRefusal.BOMB, (int) (LARGEST_UNPACKED >> 20));
            }
            return read;
        }
    }

    private static void isText(byte[] bytes) {
        var looked = Math.min(bytes.length, LOOKED_AT);
        for (var i = 0; i < looked; i++) {
            var sign = bytes[i] & 0xFF;
            if (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r') {
                throw Refused.because(IntakeRefusal.NO_SPREADSHEET);
            }
        }
        var begin = new String(bytes, 0, Math.min(looked, 512), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (begin.startsWith("<") || begin.startsWith("mime-version")) {
            throw Refused.because(IntakeRefusal.WEB_PAGE);
        }
        if (begin.startsWith("%pdf") || begin.startsWith("{\\rtf")) {
            throw Refused.because(IntakeRefusal.NO_SPREADSHEET);
        }
    }
}
