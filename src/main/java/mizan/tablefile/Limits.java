package mizan.tablefile;

/// How large a published table may become, far above any that there is. A file beyond it is refused, not read.
public final class Limits {

    /// As in a spreadsheet.
    public static final int CELL_CHARACTERS = 32_767;
    public static final int COLUMNS = 256;
    /// Also of people who gather many tables in one file.
    public static final int SHEETS = 256;
    public static final int STRINGS = 2_000_000;
    public static final long STRING_CHARACTERS = 32L << 20;
    /// Bytes that one packed file may unpack to.
    public static final long UNPACKED = 4L << 30;
    /// How often its own size a packed file may unpack to, once it is larger than [#SMALL].
    public static final int RATIO = 200;
    public static final long SMALL = 16L << 20;
    /// Bytes of an old workbook, which is read at once and takes up to four times as many. A full sheet has 35 MB.
    public static final long OLD_WORKBOOK = 48L << 20;
    /// Bytes that a workbook's text may be without a new element or a new piece of text.
    public static final int XML_TOKEN = 1 << 20;
    public static final int FILES_IN_ARCHIVE = 64;

    private Limits() {}
}
