package mizan.tablefile;

import java.util.Arrays;
import java.util.Locale;

/// Why an input is refused. Each has an English form for the console and, under [#id], one in the languages of the
/// screens.
public enum Problem {
    /// The sentence is all there is.
    SAID("%s"),
    // The file as a whole
    FOLDER("this is a folder; choose a file"),
    UNREADABLE("the file cannot be read; is it complete, and is its disk still there?"),
    EMPTY("the file is empty"),
    NO_SUCH_FILE("there is no such file"),
    NO_ACCESS("this file may not be read; allow it, or copy the file to a folder of yours"),
    NOT_A_TABLE("this is no table that can be read: .xlsx, .xls, .csv, .csv.gz, or a .zip of these"),
    WEB_PAGE("this is a web page, whatever its name says; open it in a spreadsheet and save it as .xlsx or .csv"),
    XML("this is XML; open it in a spreadsheet and save it as .xlsx or .csv"),
    OPEN_DOCUMENT("this is an OpenDocument file; open it in a spreadsheet and save it as .xlsx or .csv"),
    BINARY_WORKBOOK("this is a binary workbook (.xlsb); open it in a spreadsheet and save it as .xlsx or .csv"),
    PDF("this is a PDF; take the same table as .xlsx or .csv from where the PDF is from"),
    PICTURE("this is a picture; take the same table as .xlsx or .csv from where the picture is from"),
    OTHER_DOCUMENT("this is a document of another kind; save its table as .xlsx or .csv"),
    ENCRYPTED("the file is protected by a password; save a copy without one"),
    CUT_OFF("the file is cut off"),
    DAMAGED("the file is damaged (%s)"),
    OLD_WORKBOOK("the workbook is of a kind older than Excel 97; save it anew as .xlsx"),
    TOO_LARGE("the file unpacks to more than %s MB; published tables are smaller"),
    TOO_MANY_FILES("the archive has more than %s files; published ones have fewer"),
    TOO_DENSE("the file unpacks to more than %s times its size, as no published table does"),
    OVERLAPPING("parts of the archive lie over each other, as in no published one"),
    NO_ROOM("the disk is full, so nothing was taken from it; make room and try again"),
    OUTSIDE_NAME("the archive holds a name that leads outside of it: %s"),
    NO_TABLE_INSIDE("there is no table inside"),
    DECLARED_TYPE("the workbook declares entities, as no spreadsheet does"),
    NOT_UTF_8("the text is damaged, or in an unknown encoding; save it anew in UTF-8"),
    OPEN_QUOTE("a quoted cell does not end as it should: the file is cut off or damaged here"),
    CELL_TOO_LONG("a cell is longer than %s characters"),
    TOO_MANY_COLUMNS("there are more than %s columns"),
    TOO_MANY_SHEETS("there are more than %s sheets in the workbook"),
    TOO_MANY_STRINGS("there are more than %s texts in the workbook"),
    // A row
    CELL_COUNT("there are %s cells where the header has %s"),
    BEYOND_HEADER("there is a cell beyond the header's last column"),
    MISSING_COLUMN("the column is missing"),
    TWICE_NAMED("the column stands here twice"),
    EMPTY_CELL("the cell is empty"),
    FORM("“%s” is not of the expected form"),
    NO_OCCUPATION("“%s” is no occupation code"),
    DATE_FOR_CODE(
            "a date stands here in place of a code: “%s”; a spreadsheet has changed it, and it may be several codes"),
    NO_FLAG("“%s” is neither yes nor no"),
    NO_NUMBER("“%s” is not a number"),
    TOO_PRECISE("“%s” has more than %s decimals"),
    NO_VALUE("a formula stands here without its value; open the file in a spreadsheet, save it, and try again"),
    ROW_ORDER("the rows are not in order"),
    // A row of a wage table
    NO_LEVEL("“%s” is no level of occupations"),
    NO_AREA("“%s” is no code of an area"),
    NO_INDUSTRY("“%s” is no code of an industry"),
    NEGATIVE("“%s” is negative"),
    NO_TOP_CODE("“#” stands here, but no top code is known for this year"),
    TWICE("the occupation stands here a second time with other figures, with the same level, place and industry"),
    OVERWRITTEN_SECTOR("“%s” is no sector; the published code is %s, and somebody has overwritten it"),
    OTHER_SCOPE("the row belongs to another table than the one chosen"),
    // A row that contradicts itself
    OUT_OF_ORDER("it is less than %s, and cannot be", true),
    NO_FIT("it is not %s divided by 2,080, nor near it", true),
    ERROR_TOO_LARGE("an error of %s %% cannot be", true),
    MORE_THAN_ALL("%s jobs are more than there are in the whole country", true),
    // A wage table
    OTHER_COLUMNS("this is a table, but no published wage table: it begins with the columns %s; these tables have "
            + "OCC_CODE, OCC_TITLE, TOT_EMP, A_MEAN"),
    DOUBTFUL_YEAR("the name may mean several years; say which it is"),
    DOUBTFUL_DECIMAL(
            "the numbers are written in two ways, with a decimal point and with a decimal comma; say which it is"),
    SEVERAL_YEARS("the table holds several years: %s, %s; say which of them"),
    NOTHING_KEPT("nothing in this file is of a kind that is kept; rows left out: %s"),
    MUCH_LESS("with %s rows this is much less than the installed table of %s that it would replace"),
    NO_YEAR("neither the content nor the name says which year this is; say it"),
    YEAR_OUT_OF_RANGE("%s is no year of these tables"),
    OTHER_CODES("the codes are those of the tables from %s, not of %s; is the year right?"),
    NO_ROWS("the table has no rows"),
    BROKEN_ROWS("%s rows are broken; the first: %s");

    private final String english;
    private final boolean contradiction;

    Problem(String english) {
        this(english, false);
    }

    Problem(String english, boolean contradiction) {
        this.english = english;
        this.contradiction = contradiction;
    }

    /// Whether figures that are each of the right form cannot all be true.
    public boolean isContradiction() {
        return contradiction;
    }

    public String english(Object... details) {
        return english.formatted(details);
    }

    /// The problem with this [#id]; [#SAID] for one that this version does not know.
    public static Problem of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst().orElse(SAID);
    }

    /// The name in the messages: `no-number`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
