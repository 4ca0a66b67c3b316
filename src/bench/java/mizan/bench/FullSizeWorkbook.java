package mizan.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes a workbook with the layout and the size of the table of all areas and industries: 400,000 rows of 32 columns,
/// with texts shared as spreadsheets keep them, or written in each cell as some programs do.
final class FullSizeWorkbook {

    private static final String[] COLUMNS = ("AREA AREA_TITLE AREA_TYPE PRIM_STATE NAICS NAICS_TITLE I_GROUP OWN_CODE "
            + "OCC_CODE OCC_TITLE O_GROUP TOT_EMP EMP_PRSE JOBS_1000 LOC_QUOTIENT PCT_TOTAL PCT_RPT H_MEAN A_MEAN "
            + "MEAN_PRSE H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL "
            + "HOURLY").split(" ");
    private static final int OCCUPATIONS = 800;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String CONTENT_TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" + override("xl/workbook.xml",
                    "sheet.main")
            + override("xl/worksheets/sheet1.xml", "worksheet") + override("xl/sharedStrings.xml", "sharedStrings")
            + "</Types>";

    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final Random random = new Random(42);
    private final boolean inline;
    private final Writer out;

    private FullSizeWorkbook(Writer out, boolean inline) {
        this.out = out;
        this.inline = inline;
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + KIND + kind + "+xml\"/>";
    }

    /// The same table as text.
    static void writeText(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            FullSizeWorkbook table = new FullSizeWorkbook(out, true);
            out.write(String.join(",", COLUMNS) + "\n");
            for (int i = 0; i < rows; i++) {
                String[] cells = table.cells(i);
                cells[1] = '"' + cells[1] + '"';
                out.write(String.join(",", cells) + "\n");
            }
        }
    }

    static void write(Path file, int rows, boolean inline) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            part(zip, out, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, out, "_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\""
                    + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(zip, out, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"All_M2024_data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, out, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE
                    + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + OFFICE
                    + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            FullSizeWorkbook sheet = new FullSizeWorkbook(out, inline);
            sheet.rows(rows);
            out.flush();
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write("<sst xmlns=\"" + MAIN + "\">");
            for (String text : sheet.shared.keySet()) {
                out.write("<si><t>" + text + "</t></si>");
            }
            out.write("</sst>");
            out.flush();
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(xml);
        out.flush();
        zip.closeEntry();
    }

    private void rows(int rows) throws IOException {
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(1, COLUMNS);
        for (int i = 0; i < rows; i++) {
            row(i + 2, cells(i));
        }
        out.write("</sheetData></worksheet>");
    }

    private String[] cells(int i) {
        int area = 10_000 + i / OCCUPATIONS;
        int occupation = i % OCCUPATIONS;
        String code = "%02d-%04d".formatted(11 + 2 * (occupation % 22), 1000 + occupation);
        double pay = 12 + random.nextInt(6000) / 100.0;
        return new String[]{"" + area, "Area number " + area + ", XX", "4", "XX", "000000", "Cross-industry",
                "cross-industry", "1235", code, "Occupation number " + occupation, "detailed",
                "" + 10 * (3 + random.nextInt(9000)), one(random.nextInt(400) / 10.0), two(pay / 7), two(pay / 30), "",
                "", two(pay), "" + Math.round(pay * 208) * 10, one(random.nextInt(90) / 10.0), two(pay * 0.6),
                two(pay * 0.8), two(pay * 0.95), two(pay * 1.2), i % 50 == 0 ? "#" : two(pay * 1.4),
                "" + Math.round(pay * 125) * 10, "" + Math.round(pay * 166) * 10, "" + Math.round(pay * 198) * 10,
                "" + Math.round(pay * 250) * 10, i % 50 == 0 ? "#" : "" + Math.round(pay * 291) * 10, "", ""};
    }

    private void row(int number, String[] cells) throws IOException {
        out.write("<row r=\"" + number + "\" spans=\"1:32\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isEmpty()) {
                continue;
            }
            String name = (i < 26 ? "" : "A") + (char) ('A' + i % 26) + number;
            boolean figure = number > 1 && i >= 11 && !cells[i].equals("#");
            if (figure) {
                out.write("<c r=\"" + name + "\"><v>" + cells[i] + "</v></c>");
            } else if (inline) {
                out.write("<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
            } else {
                Integer position = shared.computeIfAbsent(cells[i], _ -> shared.size());
                out.write("<c r=\"" + name + "\" t=\"s\"><v>" + position + "</v></c>");
            }
        }
        out.write("</row>");
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
