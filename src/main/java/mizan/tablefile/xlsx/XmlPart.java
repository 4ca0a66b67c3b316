package mizan.tablefile.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/// One XML file in a workbook, pulled piece by piece: elements, their attributes, and texts.
///
/// Of XML it takes what a workbook needs, and refuses the rest: UTF only; no declared types or entities, and so none
/// that stand for something endless; no more than [Limits#XML_TOKEN] bytes for a tag, text or comment.
final class XmlPart implements AutoCloseable {

    /// What was pulled. Comments and the like are passed over.
    enum Piece {
        START, END, TEXT, END_OF_FILE
    }

    private static final InputFactoryImpl FACTORY = factory();
    private static final int DEEPEST = 200;
    /// Different names of elements and attributes, each of which the reader of XML keeps.
    private static final int NAMES = 1000;
    /// A power of two.
    private static final int RECENT = 64;
    /// The reader of XML asks for 4,000 bytes at a time: unpacking so little at once costs a twentieth of an import.
    private static final int UNPACKED_AT_ONCE = 1 << 16;

    private final FileLocation place;
    private final PartBytes in;
    private final XMLStreamReader2 xml;
    private final AttributeValue value = new AttributeValue();
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] recent = new String[RECENT];
    private int depth;

    private XmlPart(FileLocation place, PartBytes in, XMLStreamReader2 xml) {
        this.place = place;
        this.in = in;
        this.xml = xml;
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        // Whatever is wrong is found by what pulls a piece, and not by who asks for its text.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /// Null if the workbook has no such part.
    static @Nullable XmlPart open(ZipFile zip, FileLocation place, String part) throws RefusedInput {
        ZipEntry entry = entry(zip, part);
        if (entry == null) {
            return null;
        }
        try {
            PartBytes in = new PartBytes(zip, entry, place.file());
            try {
                in.allow(Limits.XML_TOKEN);
                XMLStreamReader2 xml = (XMLStreamReader2) FACTORY
                        .createXMLStreamReader(new BufferedInputStream(in, UNPACKED_AT_ONCE));
                String told = xml.getCharacterEncodingScheme();
                if (told != null && !told.toLowerCase(Locale.ROOT).startsWith("utf")) {
                    in.close();
                    throw new RefusedInput(place, null, Problem.NOT_UTF_8);
                }
                return new XmlPart(place, in, xml);
            } catch (XMLStreamException e) {
                in.close();
                throw failure(e, place, in);
            }
        } catch (IOException e) {
            throw ReadFailure.of(place, e);
        }
    }

    /// A part by its name, also where a careless program has parted its path as Windows does; null if there is none.
    static @Nullable ZipEntry entry(ZipFile zip, String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry != null ? entry : zip.getEntry(part.replace('/', '\\'));
    }

    Piece next() throws RefusedInput {
        try {
            Piece piece = null;
            while (piece == null) {
                in.allow(Limits.XML_TOKEN);
                piece = xml.hasNext() ? piece(pull()) : Piece.END_OF_FILE;
            }
            return piece;
        } catch (XMLStreamException e) {
            throw failure(e, place, in);
        }
    }

    private int pull() throws RefusedInput, XMLStreamException {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            // What the reader of XML has no name for, such as a prefix that XML keeps for itself.
            throw damaged("this is no XML");
        }
    }

    /// Null for what is passed over.
    private @Nullable Piece piece(int event) throws RefusedInput {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                yield Piece.END;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> Piece.TEXT;
            case XMLStreamConstants.DTD -> throw RefusedInput.file(place.file(), Problem.DECLARED_TYPE);
            case XMLStreamConstants.ENTITY_REFERENCE -> throw damaged("an entity that is not known");
            default -> null;
        };
    }

    private Piece start() throws RefusedInput {
        note(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            note(xml.getAttributeLocalName(i));
        }
        if (++depth > DEEPEST || names.size() > NAMES) {
            throw damaged("this is no table");
        }
        return Piece.START;
    }

    /// The few names of a sheet come again in every cell.
    private void note(String name) {
        int slot = name.hashCode() & RECENT - 1;
        if (!name.equals(recent[slot])) {
            recent[slot] = name;
            names.add(name);
        }
    }

    private RefusedInput damaged(String why) {
        return new RefusedInput(place, null, Problem.DAMAGED, why);
    }

    /// What the reader of XML says is English, and of no use to the person.
    private static RefusedInput failure(XMLStreamException failure, FileLocation place, PartBytes in) {
        if (failure.getNestedException() instanceof IOException e) {
            return e instanceof PartBytes.TooLong
                    ? new RefusedInput(place, null, Problem.CELL_TOO_LONG, Limits.CELL_CHARACTERS)
                    : ReadFailure.of(place, e);
        }
        String told = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (told.contains("invalid utf-8")) {
            return new RefusedInput(place, null, Problem.NOT_UTF_8);
        }
        return in.ended() && told.contains("end-of-input") ? new RefusedInput(place, null, Problem.CUT_OFF)
                : new RefusedInput(place, null, Problem.DAMAGED, "this is no XML");
    }

    /// The name of the element that begins or ends here, without its prefix.
    String name() {
        return xml.getLocalName();
    }

    /// The value of the attribute without a prefix, until the next one is asked for; null if there is none. No text is made
    /// of it: a sheet has as many as twice its cells.
    @Nullable
    CharSequence attribute(String name) throws RefusedInput {
        int index = xml.getAttributeIndex("", name);
        if (index < 0) {
            return null;
        }
        try {
            xml.getAttributeAs(index, value);
            return value.written;
        } catch (XMLStreamException e) {
            throw failure(e, place, in);
        }
    }

    /// The value, whatever the prefix; an empty text if there is no such attribute.
    String attributeText(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// Adds the text that was pulled; a cell's may come in several.
    void addTo(CellText cell) throws RefusedInput {
        cell.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength(), place);
    }

    /// Bytes of the part that have been unpacked.
    long read() {
        return in.count();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // Nothing more is read from it, and nothing was written.
            System.getLogger(XmlPart.class.getName()).log(System.Logger.Level.DEBUG, "a part did not close", e);
        }
    }

    /// Takes the value of an attribute over as it stands in the reader of XML.
    private static final class AttributeValue extends TypedValueDecoder {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void decode(String value) {
            written.setLength(0);
            written.append(value);
        }

        @Override
        public void decode(char[] characters, int start, int end) {
            written.setLength(0);
            written.append(characters, start, end - start);
        }

        @Override
        public void handleEmptyValue() {
            written.setLength(0);
        }
    }
}
