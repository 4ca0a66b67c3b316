package mizan.tablefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Unpacked bytes, as long as they are within the [Limits]: a small file that unpacks to a huge one is refused while it
/// unpacks.
public final class BoundedInput extends FilterInputStream {

    private final String file;
    private final long packed;
    private long unpacked;

    /// @param packed the packed size in bytes
    public BoundedInput(String file, InputStream in, long packed) {
        this(file, in, packed, 0);
    }

    /// One of several parts that have a limit together.
    ///
    /// @param packed the packed size of all parts in bytes
    /// @param before the bytes that the parts before it unpacked to
    public BoundedInput(String file, InputStream in, long packed, long before) {
        super(in);
        this.file = file;
        this.packed = packed;
        this.unpacked = before;
    }

    /// A limit was passed; carries the refusal through the readers of others, which know only this kind of failure.
    public static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient RefusedInput refusal;

        public Exceeded(RefusedInput refusal) {
            super(refusal.getMessage());
            this.refusal = refusal;
        }

        public RefusedInput refusal() {
            return refusal;
        }
    }

    /// With those of the parts before.
    public long unpacked() {
        return unpacked;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws Exceeded {
        if (read > 0) {
            unpacked += read;
        }
        if (unpacked > Limits.UNPACKED) {
            throw new Exceeded(RefusedInput.file(file, Problem.TOO_LARGE, Limits.UNPACKED >> 20));
        }
        if (unpacked > Limits.SMALL && unpacked > Limits.RATIO * packed) {
            throw new Exceeded(RefusedInput.file(file, Problem.TOO_DENSE, Limits.RATIO));
        }
    }
}
