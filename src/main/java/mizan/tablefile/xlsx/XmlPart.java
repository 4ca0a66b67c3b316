package mizan.tablefile.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;
import org.jspecify.annotations.Nullable;

/// One XML file in a workbook, pulled piece by piece: elements, their attributes, and texts.
///
/// Of XML it takes what a workbook needs, and refuses the rest: UTF-8 only; no declared types or entities, and so none
/// that stand for something endless; no tag, text or comment longer than [Limits#XML_TOKEN]. Java's own reader takes
/// more than twice as long for the millions of cells of a large table, and longer than all that is done with them.
final class XmlPart implements AutoCloseable {

    /// What was pulled. Comments and the like are passed over.
    enum Piece {
        START, END, TEXT, END_OF_FILE
    }

    private static final int DEEPEST = 200;

    private final FileLocation place;
    private final PartBytes in;
    private final Window window;
    private final CellTexts texts = new CellTexts();
    private final XmlTag tag = new XmlTag(texts);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean begun;
    private boolean empty;
    private String name = "";
    private String text = "";

    private XmlPart(FileLocation place, PartBytes in) {
        this.place = place;
        this.in = in;
        this.window = new Window(in, Limits.XML_TOKEN);
    }

    /// Null if the workbook has no such part.
    static @Nullable XmlPart open(ZipFile zip, FileLocation place, String part) throws RefusedInput {
        ZipEntry entry = entry(zip, part);
        if (entry == null) {
            return null;
        }
        try {
            return new XmlPart(place, new PartBytes(zip, entry, place.file()));
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
            if (empty) {
                empty = false;
                return left();
            }
            Piece piece = null;
            while (piece == null) {
                piece = pull();
            }
            return piece;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RefusedInput failure(IOException e) {
        return switch (e) {
            case Window.TooLong _ -> new RefusedInput(place, null, Problem.CELL_TOO_LONG, Limits.CELL_CHARACTERS);
            case References.Unknown _ -> damaged("an entity that is not known");
            default -> ReadFailure.of(place, e);
        };
    }

    /// The name of the element that begins or ends here, without its prefix.
    String name() {
        return name;
    }

    /// The value as it stands between its quotes, until the next piece is pulled; null if there is no such attribute.
    ///
    /// @param name without prefix
    @Nullable
    CharSequence attribute(String name) {
        return tag.attribute(name);
    }

    /// The value as a text; an empty one if there is no such attribute.
    String attributeText(String name) throws RefusedInput {
        try {
            return tag.attributeText(name);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// Adds the text that was pulled; a cell's may come in several.
    void addTo(CellText cell) throws RefusedInput {
        cell.add(text, place);
    }

    /// Bytes of the part that have been unpacked.
    long read() {
        return in.count();
    }

    /// Null for what is passed over.
    private @Nullable Piece pull() throws IOException, RefusedInput {
        if (window.position == window.limit && !window.more()) {
            return end();
        }
        if (!begun) {
            begun = true;
            passByteOrderMark();
        }
        if (window.bytes[window.position] != '<') {
            return text(false);
        }
        while (window.limit - window.position < 2) {
            window.requireMore();
        }
        return switch (window.bytes[window.position + 1]) {
            case '/' -> endTag();
            case '?' -> instruction();
            case '!' -> declared();
            default -> startTag();
        };
    }

    private void passByteOrderMark() throws IOException {
        while (window.limit - window.position < 3 && window.more()) {
            // Until the mark would be there.
        }
        byte[] bytes = window.bytes;
        if (bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            window.position = 3;
        }
    }

    private Piece startTag() throws IOException, RefusedInput {
        int end = tag.parse(window);
        while (end == XmlTag.UNFINISHED) {
            window.requireMore();
            end = tag.parse(window);
        }
        boolean second = open.isEmpty() && !name.isEmpty();
        if (end == XmlTag.WRONG || second || open.size() == DEEPEST) {
            throw damaged("a tag is not well formed");
        }
        window.position = end;
        name = tag.name();
        open.push(name);
        empty = tag.empty();
        return Piece.START;
    }

    private Piece endTag() throws IOException, RefusedInput {
        int end = tag.parseEnd(window);
        while (end == XmlTag.UNFINISHED) {
            window.requireMore();
            end = tag.parseEnd(window);
        }
        if (end == XmlTag.WRONG || !tag.name().equals(open.peek())) {
            throw damaged("the tags do not match");
        }
        window.position = end;
        return left();
    }

    private Piece left() {
        name = open.pop();
        return Piece.END;
    }

    private @Nullable Piece instruction() throws IOException, RefusedInput {
        int end = window.find("?>", 2);
        String said = texts.of(window.bytes, window.position, end);
        if (said.startsWith("<?xml ") && said.contains("encoding") && !said.matches("(?is).*encoding *= *.utf-?8.*")) {
            throw new RefusedInput(place, null, Problem.NOT_UTF_8);
        }
        window.position = end + 2;
        return null;
    }

    private @Nullable Piece declared() throws IOException, RefusedInput {
        while (window.limit - window.position < "<![CDATA[".length()) {
            window.requireMore();
        }
        if (window.startsWith("<!--", window.position)) {
            window.position = window.find("-->", 4) + 3;
            return null;
        }
        if (window.startsWith("<![CDATA[", window.position)) {
            window.position += "<![CDATA[".length();
            int end = window.find("]]>", 0);
            text = texts.of(window.bytes, window.position, end);
            window.position = end + 3;
            return Piece.TEXT;
        }
        throw RefusedInput.file(place.file(), Problem.DECLARED_TYPE);
    }

    /// The text up to the next tag. Between the elements of a file there may be space only.
    ///
    /// @param last whether nothing follows
    private @Nullable Piece text(boolean last) throws IOException, RefusedInput {
        byte[] bytes = window.bytes;
        int end = window.position;
        boolean plain = true;
        boolean blank = true;
        for (byte b = bytes[end]; b != '<' && end < window.limit; b = bytes[++end]) {
            if ((b <= ' ' && b >= 0) || b == '&') {
                plain &= b == ' ' || b == '\n' || b == '\t';
                blank &= b != '&';
                if (b < ' ' && !XmlTag.isSpace(b)) {
                    throw damaged("a character that XML does not allow");
                }
            } else {
                blank = false;
            }
        }
        if (open.isEmpty() && !blank) {
            throw damaged("this is no XML");
        }
        if (end == window.limit && !last) {
            return text(!window.more());
        }
        text = plain ? texts.of(bytes, window.position, end)
                : References.resolved(texts.of(bytes, window.position, end));
        window.position = end;
        return open.isEmpty() ? null : Piece.TEXT;
    }

    private Piece end() throws RefusedInput {
        if (!open.isEmpty() || name.isEmpty()) {
            throw new RefusedInput(place, null, Problem.CUT_OFF);
        }
        return Piece.END_OF_FILE;
    }

    private RefusedInput damaged(String why) {
        return new RefusedInput(place, null, Problem.DAMAGED, why);
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
}
