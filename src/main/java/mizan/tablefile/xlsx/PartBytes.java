package mizan.tablefile.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import mizan.tablefile.BoundedInput;

/// The unpacked bytes of one file in a workbook, counted and within the limits; at the end their checksum is right,
/// which Java's zip does not look at.
final class PartBytes extends FilterInputStream {

    private final CRC32 sum = new CRC32();
    private final ZipEntry entry;
    private long count;
    private long allowed = Long.MAX_VALUE;
    private boolean ended;

    /// @param file what messages call the workbook
    PartBytes(ZipFile zip, ZipEntry entry, String file) throws IOException {
        super(new BoundedInput(file, zip.getInputStream(entry), Math.max(1, entry.getCompressedSize())));
        this.entry = entry;
    }

    /// How many have been read.
    long count() {
        return count;
    }

    /// More was read at once than is allowed.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// How many may be read from here on, until this is called again.
    void allow(int more) {
        allowed = count + more;
    }

    /// Whether somebody has read past the end.
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            sum.update(into, offset, read);
            count += read;
            if (count > allowed) {
                throw new TooLong();
            }
            return read;
        }
        ended |= read < 0;
        if (read < 0 && entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
            throw new ZipException("the checksum is wrong");
        }
        return read;
    }
}
