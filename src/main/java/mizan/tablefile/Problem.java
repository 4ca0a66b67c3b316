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
    UNREADABLE("the file cannot be read (%s)"),
    EMPTY("the file is empty"),
    NOT_A_TABLE("this is no table that can be read: .xlsx, .xls, .csv, .csv.gz, or a .zip of these"),
    ENCRYPTED("the file is protected by a password; save a copy without one"),
    CUT_OFF("the file is cut off"),
    DAMAGED("the file is damaged (%s)"),
    OLD_WORKBOOK("the workbook is of a kind older than Excel 97; save it anew as .xlsx"),
    TOO_LARGE("the file unpacks to more than %s; published tables are smaller"),
    TOO_DENSE("the file unpacks to more than %s times its size, as no published table does"),
    OVERLAPPING("parts of the archive lie over each other, as in no published one"),
    NO_ROOM("the disk is full, so nothing was taken from it; make room and try again"),
    OUTSIDE_NAME("the archive holds a name that leads outside of it: %s"),
    NO_TABLE_INSIDE("there is no table inside"),
    DECLARED_TYPE("the workbook declares entities, as no spreadsheet does"),
    NOT_UTF_8("the text is not UTF-8"),
    OPEN_QUOTE("a quoted cell does not end: the file is cut off"),
    CELL_TOO_LONG("a cell is longer than %s characters"),
    TOO_MANY_COLUMNS("there are more than %s columns"),
    TOO_MANY_STRINGS("there are more than %s texts in the workbook"),
    // A row
    CELL_COUNT("there are %s cells where the header has %s"),
    BEYOND_HEADER("there is a cell beyond the header's last column"),
    MISSING_COLUMN("the column is missing"),
    TWICE_NAMED("the column stands here twice"),
    EMPTY_CELL("the cell is empty"),
    FORM("“%s” is not of the expected form"),
    NO_OCCUPATION("“%s” is no occupation code"),
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
    ABOVE_TOP_CODE("“%s” is not below the year's top code"),
    TWICE("the occupation stands here a second time, with the same level, place and industry"),
    OVERWRITTEN_SECTOR("“%s” is no sector; the published code is %s, and somebody has overwritten it"),
    OTHER_SCOPE("the row belongs to another table than the one chosen"),
    // A wage table
    NO_YEAR("neither the content nor the name says which year this is; say it"),
    YEAR_OUT_OF_RANGE("%s is no year of these tables"),
    OTHER_CODES("the codes are those of the tables from %s, not of %s; is the year right?"),
    NO_ROWS("the table has no rows"),
    BROKEN_ROWS("%s rows are broken; the first: %s");

    private final String english;

    Problem(String english) {
        this.english = english;
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
