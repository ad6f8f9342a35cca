package id.kinerja.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.kinerja.shared.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the parts of a workbook for what would take a reader all memory there is: a cell or row far beyond any
 * sheet, a text without end, tables without end. It reads with the reader's own parser, so that both see the same.
 */
final class WorkbookLook {

    static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14; // XFD
    private static final int MOST_COLUMN_LETTERS = 3;
    private static final int MOST_LETTERS_OF_A_CELL = 100_000; // a spreadsheet allows 32,767
    private static final int MOST_LETTERS = 20_000_000;
    private static final int DEEPEST = 256;
    private static final int LONGEST_GAP = 1 << 20;

    /** Of these the reader keeps every one, with what stands in them. */
    private static final Set<String> KEPT =
            Set.of("si xf numFmt sheet definedName Relationship Override Default".split(" "));

    private static final XMLInputFactory PARSERS = new InputFactoryImpl();

    static {
        PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Set<String> names = new HashSet<>();
    private int kept;
    private int letters;
    private int depth;
    private int cells;
    private int cellDepth;
    private int cellLetters;
    private int keptDepth;

    /** One part after the other, to its end or to where it is no XML, which no reader goes beyond either. */
    void through(InputStream part) {
        depth = 0;
        cellDepth = 0;
        keptDepth = 0;
        try {
            var xml = PARSERS.createXMLStreamReader(new Gaps(part));
            while (xml.hasNext()) {
                look(xml, xml.next());
            }
        } catch (XMLStreamException noXml) {
            return; // a picture, say
        }
    }

    private void look(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(xml.getTextLength());
            case XMLStreamConstants.DTD -> throw Refused.because(IntakeRefusal.BROKEN);
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        if (++depth > DEEPEST || !isOfBytes(xml)) {
            throw Refused.because(IntakeRefusal.BROKEN);
        }
        var name = xml.getLocalName();
        names(xml);
        if (KEPT.contains(name)) {
            keep(xml);
            keptDepth = keptDepth == 0 ? depth : keptDepth;
        }
        if (cellDepth == 0 && (name.equals("c") || name.equals("si"))) {
            cellDepth = depth;
            cellLetters = 0;
        }
        if (name.equals("row")) {
            cells = 0;
            row(xml.getAttributeValue(null, "r"));
        } else if (name.equals("c")) {
            cell(xml.getAttributeValue(null, "r"));
        }
    }

    private void end() {
        depth--;
        cellDepth = depth < cellDepth ? 0 : cellDepth;
        keptDepth = depth < keptDepth ? 0 : keptDepth;
    }

    // whose signs may hide the end of a tag from whoever counts bytes
    private static boolean isOfBytes(XMLStreamReader xml) {
        var encoding = xml.getEncoding();
        return encoding == null || !encoding.startsWith("UTF-16") && !encoding.startsWith("UTF-32");
    }

    /** A parser keeps each name once, so only another one counts. */
    private void names(XMLStreamReader xml) {
        name(xml.getLocalName());
        name(xml.getPrefix());
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            name(xml.getAttributeLocalName(i));
            name(xml.getAttributePrefix(i));
        }
        for (var i = 0; i < xml.getNamespaceCount(); i++) {
            name(xml.getNamespacePrefix(i));
            name(xml.getNamespaceURI(i));
        }
    }

    private void name(@Nullable String name) {
        if (name != null && names.add(name)) {
            keep(name.length());
        }
    }

    private void keep(XMLStreamReader xml) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            keep(xml.getAttributeValue(i).length());
        }
        keep(0);
    }

    private void keep(int more) {
        letters += more;
        if (++kept > CellCount.MOST_TEXTS || letters > MOST_LETTERS) {
            throw Refused.because(IntakeRefusal.TOO_MANY_TEXTS, CellCount.MOST_TEXTS);
        }
    }

    private void text(int length) {
        cellLetters += cellDepth > 0 ? length : 0;
        letters += keptDepth > 0 ? length : 0;
        if (cellLetters > MOST_LETTERS_OF_A_CELL) {
            throw Refused.because(IntakeRefusal.BROKEN);
        }
        if (letters > MOST_LETTERS) {
            throw Refused.because(IntakeRefusal.TOO_MANY_TEXTS, CellCount.MOST_TEXTS);
        }
    }

    private static void row(@Nullable String number) {
        if (number != null && !isRow(number)) {
            throw Refused.because(IntakeRefusal.OUTSIDE_SHEET, number);
        }
    }

    private void cell(@Nullable String address) {
        if (++cells > LAST_COLUMN || address != null && !isInSheet(address)) {
            throw Refused.because(IntakeRefusal.OUTSIDE_SHEET, address == null ? "XFE" : address);
        }
    }

    private static boolean isInSheet(String address) {
        var column = 0;
        var letters = 0;
        while (letters < address.length() && letters <= MOST_COLUMN_LETTERS && isLetter(address.charAt(letters))) {
            column = column * 26 + (address.charAt(letters++) | 32) - 'a' + 1;
        }
        return letters >= 1
                && letters <= MOST_COLUMN_LETTERS
                && column <= LAST_COLUMN
                && isRow(address.substring(letters));
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }

    private static boolean isRow(String number) {
        if (!number.matches("[0-9]{1,7}")) {
            return false;
        }
        var row = Integer.parseInt(number);
        return row >= 1 && row <= LAST_ROW;
    }

    /** Tells a tag or text of more than a million bytes before a parser gathers it. */
    private static final class Gaps extends FilterInputStream {

        private int gap;
        private int last;
        private int lastButOne;
        private boolean isVerbatim; // in CDATA, where a bracket begins nothing

        Gaps(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            for (var i = offset; i < offset + read; i++) {
                pass(into[i]);
            }
            return read;
        }

        private void pass(int sign) {
            if (sign == '[' && last == '!' && lastButOne == '<') {
                isVerbatim = true;
            } else if (sign == '>' && last == ']' && lastButOne == ']') {
                isVerbatim = false;
            }
            gap = sign == '<' && !isVerbatim ? 0 : gap + 1;
            lastButOne = last;
            last = sign;
            if (gap > LONGEST_GAP) {
                throw Refused.because(IntakeRefusal.BROKEN);
            }
        }
    }
}
