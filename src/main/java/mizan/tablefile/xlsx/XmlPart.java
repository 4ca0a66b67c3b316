package mizan.tablefile.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mizan.tablefile.BoundedInput;
import mizan.tablefile.Limits;
import mizan.tablefile.Place;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;
import org.jspecify.annotations.Nullable;

/// One XML file in a workbook, pulled event by event: no entities, no endless texts, and its checksum is right at the
/// end, which neither Java's zip nor its XML reader looks at.
final class XmlPart implements AutoCloseable {

    private final Place place;
    private final Bytes bytes;
    private final XMLStreamReader xml;

    private XmlPart(Place place, Bytes bytes, XMLStreamReader xml) {
        this.place = place;
        this.bytes = bytes;
        this.xml = xml;
    }

    /// Null if the workbook has no such part.
    static @Nullable XmlPart open(ZipFile zip, Place place, String part) throws RefusedInput {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        try {
            Bytes bytes = new Bytes(new BoundedInput(place.file(), zip.getInputStream(entry),
                    Math.max(1, entry.getCompressedSize())), entry, place);
            return new XmlPart(place, bytes, factory().createXMLStreamReader(bytes));
        } catch (IOException e) {
            throw ReadFailure.of(place, e);
        } catch (XMLStreamException e) {
            throw failure(place, e);
        }
    }

    /// The next event, of the kinds in [XMLStreamConstants].
    int next() throws RefusedInput {
        bytes.allowance = Limits.XML_TOKEN;
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw RefusedInput.file(place.file(), Problem.DECLARED_TYPE);
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                bytes.requireWhole();
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(place, e);
        } catch (IOException e) {
            throw ReadFailure.of(place, e);
        }
    }

    /// The element's name without its prefix.
    String name() {
        return xml.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    void appendText(StringBuilder text) throws RefusedInput {
        int length = xml.getTextLength();
        if (text.length() + length > Limits.CELL_CHARACTERS) {
            throw new RefusedInput(place, null, Problem.CELL_TOO_LONG, Limits.CELL_CHARACTERS);
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    /// Bytes of the part that have been unpacked.
    long read() {
        return bytes.read;
    }

    private static RefusedInput failure(Place place, XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return ReadFailure.of(place, io);
            }
            if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException io) {
                return ReadFailure.of(place, io);
            }
        }
        String reason = String.valueOf(e.getMessage()).lines().reduce((_, last) -> last).orElse("");
        return new RefusedInput(place, null, Problem.DAMAGED, reason.replaceFirst("^Message: ", ""));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.end();
        } catch (XMLStreamException | IOException e) {
            // Nothing more is read from it, and nothing was written.
            System.getLogger(XmlPart.class.getName()).log(System.Logger.Level.DEBUG, "a part did not close", e);
        }
    }

    /// Counts and sums up what the XML reader takes.
    private static final class Bytes extends FilterInputStream {

        private final CRC32 sum = new CRC32();
        private final ZipEntry entry;
        private final Place place;
        private long allowance = Limits.XML_TOKEN;
        private long read;

        Bytes(InputStream in, ZipEntry entry, Place place) {
            super(in);
            this.entry = entry;
            this.place = place;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (allowance < 0) {
                throw new BoundedInput.Exceeded(
                        new RefusedInput(place, null, Problem.CELL_TOO_LONG, Limits.CELL_CHARACTERS));
            }
            int count = super.read(into, offset, length);
            if (count > 0) {
                sum.update(into, offset, count);
                read += count;
                allowance -= count;
            }
            return count;
        }

        /// The XML reader closes its stream at the end of the document, before the checksum is known.
        @Override
        public void close() {
            // See [#end].
        }

        void end() throws IOException {
            super.close();
        }

        void requireWhole() throws IOException {
            byte[] rest = new byte[8192];
            allowance = Limits.XML_TOKEN;
            while (read(rest, 0, rest.length) >= 0) {
                // To the end of the part, for its checksum.
            }
            if (entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
                throw new ZipException("the checksum is wrong");
            }
        }
    }
}
