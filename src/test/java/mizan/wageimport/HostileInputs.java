package mizan.wageimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import mizan.tablefile.Problem;

/// Files that are broken or mean no good, made one by one, with what is to be said of each.
final class HostileInputs {

    /// @param problem what the file is refused for
    record Input(String name, Supplier<byte[]> content, Problem problem) {}

    private static final String TABLE = table(120);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int KILO = 1024;

    private final Map<String, Input> inputs = new LinkedHashMap<>();

    private HostileInputs() {}

    /// By what is wrong with them.
    static Map<String, Input> all() {
        HostileInputs made = new HostileInputs();
        made.noTables();
        made.texts();
        made.workbooks();
        made.cells();
        made.bombs();
        made.archives();
        made.inputs.putAll(HostileOldWorkbooks.all());
        made.truncated();
        return made.inputs;
    }

    static String table(int rows) {
        StringBuilder text = new StringBuilder(Tables.HEADER);
        for (int i = 0; i < rows; i++) {
            text.append(Tables.row("%02d-%04d".formatted(11 + 2 * (i % 20), 1000 + i), "18." + (10 + i % 80)));
        }
        return text.toString();
    }

    private void add(String what, String name, byte[] content, Problem problem) {
        inputs.put(what, new Input(name, () -> content, problem));
    }

    private void csv(String what, String text, Problem problem) {
        add(what, "national_M2023_dl.csv", text.getBytes(StandardCharsets.UTF_8), problem);
    }

    private void xlsx(String what, XlsxMaker maker, Problem problem) {
        add(what, "national_M2023_dl.xlsx", maker.bytes(), problem);
    }

    private static XlsxMaker workbook() {
        return XlsxMaker.of("national_M2023_dl", table(3));
    }

    private void noTables() {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        add("nothing at all", "national_M2023_dl.xlsx", new byte[0], Problem.EMPTY);
        add("noise", "national_M2023_dl.xlsx", noise, Problem.NOT_UTF_8);
        add("zeros", "national_M2023_dl.xlsx", new byte[20_000], Problem.NOT_A_TABLE);
        csv("prose", "Dear all,\nplease find the table attached.\n", Problem.NO_TABLE_INSIDE);
        csv("a web page", "<html><body>Access denied</body></html>", Problem.WEB_PAGE);
        csv("another table", "name,age\nA,3\n", Problem.NO_TABLE_INSIDE);
        add("a packed text that is none", "t.csv.gz", new byte[]{0x1F, (byte) 0x8B, 1, 2, 3}, Problem.DAMAGED);
        csv("blank lines only", "\n\n\n", Problem.NO_TABLE_INSIDE);
    }

    private void texts() {
        String good = table(3);
        csv("a header and no rows", Tables.HEADER, Problem.NO_ROWS);
        csv("a missing column", good.replace("A_MEAN", "B_MEAN"), Problem.MISSING_COLUMN);
        csv("no level column", good.replace("O_GROUP", "X_GROUP"), Problem.MISSING_COLUMN);
        csv("a column twice", good.replace("H_MEAN", "A_MEAN"), Problem.TWICE_NAMED);
        csv("the header last", good.lines().skip(1).reduce("", (a, b) -> a + b + "\n") + Tables.HEADER,
                Problem.NO_TABLE_INSIDE);
        csv("names over other columns", good.replace("OCC_CODE,OCC_TITLE", "OCC_TITLE,OCC_CODE"),
                Problem.BROKEN_ROWS);
        csv("a row too short", good + "99,U.S.\n", Problem.CELL_COUNT);
        csv("a row too long", good.replaceFirst("detailed", "detailed,,"), Problem.CELL_COUNT);
        csv("a quote that does not end", good + "\"", Problem.OPEN_QUOTE);
        csv("a cell without end", good + "x".repeat(40_000), Problem.CELL_TOO_LONG);
        csv("a million columns", "a,".repeat(1_000_000), Problem.TOO_MANY_COLUMNS);
        csv("zeros among the text", good.replaceFirst("Title", "Ti\0tle"), Problem.NOT_A_TABLE);
        csv("text in two encodings", good.replaceFirst("Title", "Titré"), "é", (byte) 0xE9, Problem.NOT_UTF_8);
        add("no year anywhere", "table.csv", good.getBytes(StandardCharsets.UTF_8), Problem.NO_YEAR);
        add("a year before there were any", "national_M1950_dl.csv", good.getBytes(StandardCharsets.UTF_8),
                Problem.NO_YEAR);
        csv("all rows of an unheard-of level", good.replace("detailed", "other"), Problem.BROKEN_ROWS);
    }

    /// With one byte more behind the first of these letters.
    private void csv(String what, String text, String letter, byte more, Problem problem) {
        byte[] before = text.substring(0, text.indexOf(letter) + 1).getBytes(StandardCharsets.UTF_8);
        byte[] after = text.substring(text.indexOf(letter) + 1).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(before, before.length + 1 + after.length);
        all[before.length] = more;
        System.arraycopy(after, 0, all, before.length + 1, after.length);
        add(what, "national_M2023_dl.csv", all, problem);
    }

    private void cells() {
        String good = table(3);
        csv("text in a number", good.replaceFirst("42640", "many"), Problem.BROKEN_ROWS);
        csv("a number with an exponent", good.replaceFirst("42640", "4e4"), Problem.BROKEN_ROWS);
        csv("a number grouped at the wrong place", good.replaceFirst("42640", "\"4,2640\""), Problem.BROKEN_ROWS);
        csv("a negative number", good.replaceFirst("42640", "-42640"), Problem.BROKEN_ROWS);
        csv("digits of another script", good.replaceFirst("42640", "٤٢٦٤٠"), Problem.BROKEN_ROWS);
        csv("no end of a number", good.replaceFirst("42640", "Infinity"), Problem.BROKEN_ROWS);
        csv("a number without end", good.replaceFirst("42640", "9".repeat(30_000)), Problem.BROKEN_ROWS);
        csv("a part of a cent", good.replaceFirst("18.10", "18.105"), Problem.BROKEN_ROWS);
        csv("hourly pay that annual pay does not fit", good.replaceFirst(",30,20800", ",300,20800"),
                Problem.BROKEN_ROWS);
        csv("a number on two lines, the second in colour", good.replaceFirst("42640", "\"42\n\u001B[31m640\""),
                Problem.BROKEN_ROWS);
        csv("an unheard-of marker", good.replaceFirst("42640", "***"), Problem.BROKEN_ROWS);
        csv("a spreadsheet's error", good.replaceFirst("42640", "#DIV/0!"), Problem.BROKEN_ROWS);
        csv("a code that became a date", good.replaceFirst("11-1000", "Nov-00"), Problem.BROKEN_ROWS);
        csv("a code without title", good.replaceFirst("Title", ""), Problem.BROKEN_ROWS);
        csv("an area that is none", good.replaceFirst("\n99,", "\nUS,"), Problem.BROKEN_ROWS);
        csv("an industry that is none", good.replaceFirst("000000", "'; DROP"), Problem.BROKEN_ROWS);
        csv("the same row twice", good + Tables.row("11-1000", "18"), Problem.BROKEN_ROWS);
        csv("sectors overwritten", Tables.HEADER
                + Tables.row("99", "U.S.", "1", "31", "Manufacturing", "sector", "5", "11-1011", "14"),
                Problem.BROKEN_ROWS);
    }

    private void workbooks() {
        xlsx("a sheet that is missing", workbook().without(SHEET), Problem.DAMAGED);
        xlsx("no list of parts", workbook().without("xl/_rels/workbook.xml.rels"), Problem.DAMAGED);
        xlsx("a sheet of two lines that is missing", workbook().without(SHEET)
                .change("xl/workbook.xml", "name=\"national", "name=\"&#10;national"), Problem.DAMAGED);
        xlsx("no sheets", workbook().part("xl/workbook.xml", "<workbook/>"), Problem.NO_TABLE_INSIDE);
        xlsx("two sheets that are one", workbook().change("xl/workbook.xml", "</sheets>",
                "<sheet name=\"2\" sheetId=\"2\" r:id=\"rId1\"/></sheets>"), Problem.DAMAGED);
        xlsx("three hundred sheets", sheets(300), Problem.TOO_MANY_SHEETS);
        xlsx("texts that are missing", workbook().without("xl/sharedStrings.xml"), Problem.DAMAGED);
        xlsx("a text that is none of the shared", workbook().sheet("t=\"s\"><v>0<", "t=\"s\"><v>99999<"),
                Problem.DAMAGED);
        xlsx("XML that does not end", workbook().sheet("</sheetData></worksheet>", ""), Problem.CUT_OFF);
        xlsx("XML in two roots", workbook().sheet("</worksheet>", "</worksheet><worksheet/>"), Problem.DAMAGED);
        xlsx("XML in an encoding of yore", workbook().sheet("<worksheet",
                "<?xml version=\"1.0\" encoding=\"windows-1252\"?><worksheet"), Problem.NOT_UTF_8);
        xlsx("an entity that nobody declared", workbook().change("xl/sharedStrings.xml", "detailed", "&detailed;"),
                Problem.DAMAGED);
        xlsx("elements without end", workbook().part(SHEET, "<worksheet>" + "<a>".repeat(5_000)),
                Problem.DAMAGED);
        xlsx("XML that is none", workbook().part(SHEET, "{\"rows\": []}"), Problem.DAMAGED);
        xlsx("tags that cross", workbook().sheet("</v></c>", "</c></v>"), Problem.DAMAGED);
        xlsx("a million columns in a row", workbook().sheet("r=\"B2\"", "r=\"XFD2\""), Problem.TOO_MANY_COLUMNS);
        xlsx("cells out of order", workbook().sheet("r=\"C2\"", "r=\"A2\""), Problem.DAMAGED);
        xlsx("a cell beyond the header", workbook().sheet("</row><row r=\"3\">",
                "<c r=\"AZ2\"><v>1</v></c></row><row r=\"3\">"), Problem.BEYOND_HEADER);
        xlsx("a formula without its value", workbook().sheet("<v>42640</v>", "<f>A1*2080</f>"), Problem.NO_VALUE);
        xlsx("a formula that failed", workbook().sheet("<v>42640</v>", "<f>1/0</f><v>#DIV/0!</v>"),
                Problem.BROKEN_ROWS);
        xlsx("a date in a workbook that counts from 1904", workbook().change("xl/workbook.xml", "<workbookPr/>",
                "<workbookPr date1904=\"1\"/>").sheet("<c r=\"I2\" t=\"s\">", "<c r=\"I2\">"), Problem.BROKEN_ROWS);
        xlsx("true instead of a number", workbook().sheet("<c r=\"S2\"><v>42640", "<c r=\"S2\" t=\"b\"><v>1"),
                Problem.BROKEN_ROWS);
        xlsx("an entity that stands for many", workbook().part("xl/sharedStrings.xml", """
                <!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
                <sst><si><t>&c;&c;&c;</t></si></sst>"""), Problem.DECLARED_TYPE);
        xlsx("an entity from a file", workbook().part(SHEET, """
                <!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>"""),
                Problem.DECLARED_TYPE);
        byte[] flipped = workbook().bytes();
        int at = new String(flipped, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 200;
        flipped[at] ^= 0x55;
        add("a bit that flipped", "national_M2023_dl.xlsx", flipped, Problem.DAMAGED);
        add("a password", "national_M2023_dl.xlsx", XlsMaker.compound("EncryptedPackage", new byte[5000]),
                Problem.ENCRYPTED);
    }

    private static XlsxMaker sheets(int count) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 10; i < 10 + count; i++) {
            sheets.append("<sheet name=\"%d\" r:id=\"rId%d\"/>".formatted(i, i));
            relations.append("<Relationship Id=\"rId%d\" Target=\"worksheets/%d.xml\"/>".formatted(i, i));
        }
        return workbook().change("xl/workbook.xml", "</sheets>", sheets + "</sheets>")
                .change("xl/_rels/workbook.xml.rels", "</Relationships>", relations + "</Relationships>");
    }

    private void bombs() {
        xlsx("a sheet that unpacks to nothing but rows",
                workbook().part(SHEET, "<worksheet><sheetData>" + "<row/>".repeat(10 << 20)
                        + "</sheetData></worksheet>"),
                Problem.TOO_DENSE);
        xlsx("space without end", workbook().part(SHEET, "<worksheet>" + " ".repeat(12 << 20) + "</worksheet>"),
                Problem.CELL_TOO_LONG);
        xlsx("an attribute without end",
                workbook().part(SHEET, "<worksheet a=\"" + "x".repeat(12 << 20) + "\"/>"), Problem.CELL_TOO_LONG);
        xlsx("a comment without end",
                workbook().part(SHEET, "<worksheet><!--" + "x".repeat(12 << 20) + "--></worksheet>"),
                Problem.CELL_TOO_LONG);
        xlsx("a text without end", workbook().part("xl/sharedStrings.xml",
                "<sst><si><t>" + "x".repeat(12 << 20) + "</t></si></sst>"), Problem.CELL_TOO_LONG);
        add("a packed text that unpacks to a hundred times a thousand", "national_M2023_dl.csv.gz",
                gzip(Tables.HEADER + "\n".repeat(64 << 20)), Problem.TOO_DENSE);
        add("an archive of a bomb", "oesm23nat.zip",
                XlsxMaker.zip(Map.of("national_M2023_dl.csv", (Tables.HEADER + "\n".repeat(64 << 20))
                        .getBytes(StandardCharsets.UTF_8))),
                Problem.TOO_DENSE);
    }

    private void archives() {
        byte[] csv = table(2).getBytes(StandardCharsets.UTF_8);
        add("an archive of nothing", "oesm23nat.zip", XlsxMaker.zip(Map.of()), Problem.NO_TABLE_INSIDE);
        add("an archive of pictures", "oesm23nat.zip", XlsxMaker.zip(Map.of("a.png", new byte[9])),
                Problem.NO_TABLE_INSIDE);
        add("a name that climbs out", "oesm23nat.zip", XlsxMaker.zip(Map.of("../../t.csv", csv)),
                Problem.OUTSIDE_NAME);
        add("a name from the root", "oesm23nat.zip", XlsxMaker.zip(Map.of("/etc/t.csv", csv)), Problem.OUTSIDE_NAME);
        add("a name that climbs out backwards", "oesm23nat.zip", XlsxMaker.zip(Map.of("a\\..\\..\\t.csv", csv)),
                Problem.OUTSIDE_NAME);
        add("a name with a drive", "oesm23nat.zip", XlsxMaker.zip(Map.of("C:\\t.csv", csv)), Problem.OUTSIDE_NAME);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            many.put(i + ".csv", csv);
        }
        add("an archive of a hundred tables", "oesm23nat.zip", XlsxMaker.zip(many), Problem.TOO_MANY_FILES);
        add("an archive that names one table three times", "oesm23nat.zip",
                overlapping(XlsxMaker.zip(Map.of("a.csv", csv)), 3), Problem.OVERLAPPING);
        add("an archive in an archive", "oesm23nat.zip",
                XlsxMaker.zip(Map.of("inner.zip", XlsxMaker.zip(Map.of("t.csv", csv)))), Problem.NO_TABLE_INSIDE);
    }

    /// The directory at the end of an archive of one file, with more entries that all lead to it.
    private static byte[] overlapping(byte[] archive, int entries) {
        ByteBuffer end = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int directory = end.getInt(archive.length - 22 + 16);
        int size = end.getInt(archive.length - 22 + 12);
        ByteBuffer made = ByteBuffer.allocate(archive.length + (entries - 1) * size).order(ByteOrder.LITTLE_ENDIAN);
        made.put(archive, 0, directory);
        for (int i = 0; i < entries; i++) {
            made.put(archive, directory, size);
            made.put(made.position() - size + 46, (byte) ('a' + i));
        }
        made.put(archive, directory + size, 22);
        made.putShort(made.capacity() - 22 + 8, (short) entries);
        made.putShort(made.capacity() - 22 + 10, (short) entries);
        made.putInt(made.capacity() - 22 + 12, entries * size);
        return made.array();
    }

    private void truncated() {
        byte[] workbook = XlsxMaker.of("national_M2023_dl", TABLE).bytes();
        for (int size = KILO; size < workbook.length; size += KILO) {
            add("a workbook cut off at " + size, "national_M2023_dl.xlsx", Arrays.copyOf(workbook, size),
                    Problem.DAMAGED);
        }
        byte[] old = XlsMaker.of(TABLE, false);
        for (int size = KILO; size < old.length - KILO; size += 4 * KILO) {
            add("an old workbook cut off at " + size, "national_M2023_dl.xls", Arrays.copyOf(old, size),
                    Problem.CUT_OFF);
        }
        byte[] packed = gzip(TABLE);
        for (int size = 512; size < packed.length; size += 512) {
            add("a packed text cut off at " + size, "national_M2023_dl.csv.gz", Arrays.copyOf(packed, size),
                    Problem.CUT_OFF);
        }
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
