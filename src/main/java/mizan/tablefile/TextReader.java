package mizan.tablefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Text in whatever encoding tables are saved in: UTF-8, UTF-16 of either order, or, where what is no ASCII is no UTF-8
/// either, the Windows-1252 of spreadsheets. A mark at the beginning decides; without one the bytes do.
///
/// Bytes that are of none of these are refused: the convenience readers replace them silently.
final class TextReader extends Reader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BYTES = 1 << 16;
    private static final int ENOUGH_TO_TELL = 4;
    private static final char NO_ASCII = 0x80;

    private final String file;
    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).limit(0);
    private CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private boolean ended;
    /// Whether what was read so far may as well be the other encoding's: it was nothing but ASCII, and no mark said UTF-8.
    private boolean mayBeOther = true;

    /// @param file what messages call it
    TextReader(String file, InputStream in) throws IOException {
        this.file = file;
        this.in = in;
        fill();
        decoder = charset().newDecoder();
    }

    private Charset charset() {
        int first = at(0) << 8 | at(1);
        Charset told = first == 0xFEFF ? StandardCharsets.UTF_16BE : first == 0xFFFE ? StandardCharsets.UTF_16LE : null;
        if (told != null) {
            bytes.position(2);
            mayBeOther = false;
            return told;
        }
        if (first == 0xEFBB && at(2) == 0xBF) {
            bytes.position(3);
            mayBeOther = false;
            return StandardCharsets.UTF_8;
        }
        // The first letters of a table are ASCII, and each has a byte of zero beside it in UTF-16.
        boolean big = bytes.limit() >= ENOUGH_TO_TELL;
        boolean little = big;
        for (int i = 0; i < ENOUGH_TO_TELL; i++) {
            big &= (at(i) == 0) == (i % 2 == 0);
            little &= (at(i) == 0) == (i % 2 == 1);
        }
        mayBeOther = !big && !little;
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private int at(int position) {
        return position < bytes.limit() ? bytes.get(position) & 0xFF : -1;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            note(buffer, offset, out.position());
            if (result.isError()) {
                if (!mayBeOther) {
                    result.throwException();
                }
                mayBeOther = false;
                decoder = WINDOWS_1252.newDecoder();
            } else if (out.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return out.position();
    }

    private void note(char[] buffer, int offset, int length) throws IOException {
        boolean ascii = true;
        boolean zero = false;
        for (int i = offset; i < offset + length; i++) {
            ascii &= buffer[i] < NO_ASCII;
            zero |= buffer[i] == 0;
        }
        mayBeOther &= ascii;
        if (zero) {
            throw new BoundedInput.Exceeded(RefusedInput.file(file, Problem.NOT_A_TABLE));
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int wanted = bytes.remaining();
        int read = in.readNBytes(bytes.array(), bytes.position(), wanted);
        ended = read < wanted;
        bytes.position(bytes.position() + read).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
