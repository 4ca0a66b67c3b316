package mizan.tablefile.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The stretch of a stream that is looked at: from [#position] to [#limit] in [#bytes], with two zeros behind it, which
/// are no part of any XML, so that who looks for the end of something need not ask at each byte whether there is more.
final class Window {

    private static final int ZEROS = 2;
    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private final int largest;

    byte[] bytes = new byte[FIRST_SIZE];
    int position;
    int limit;

    /// @param largest how many bytes may be looked at together
    Window(InputStream in, int largest) {
        this.in = in;
        this.largest = largest;
    }

    /// More was asked to be looked at together than may be.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Reads on, keeping what is from the position on; that is then at another place in the array.
    ///
    /// @return false at the end of the stream
    boolean more() throws IOException {
        int kept = limit - position;
        if (kept + ZEROS >= bytes.length) {
            if (kept >= largest) {
                throw new TooLong();
            }
            bytes = Arrays.copyOfRange(bytes, position, position + 2 * bytes.length);
        } else {
            System.arraycopy(bytes, position, bytes, 0, kept);
        }
        position = 0;
        limit = kept;
        int read = in.readNBytes(bytes, kept, bytes.length - kept - ZEROS);
        limit += read;
        Arrays.fill(bytes, limit, limit + ZEROS, (byte) 0);
        return read > 0;
    }

    void requireMore() throws IOException {
        if (!more()) {
            throw new EOFException();
        }
    }

    boolean startsWith(String ascii, int at) {
        for (int i = 0; i < ascii.length(); i++) {
            if (at + i >= limit || bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Where the text begins next; reads on until it is there.
    ///
    /// @param after how far behind the position to begin
    int find(String ascii, int after) throws IOException {
        int passed = after;
        while (true) {
            for (int at = position + passed; at + ascii.length() <= limit; at++) {
                if (startsWith(ascii, at)) {
                    return at;
                }
            }
            passed = Math.max(passed, limit - position - ascii.length() + 1);
            requireMore();
        }
    }
}
