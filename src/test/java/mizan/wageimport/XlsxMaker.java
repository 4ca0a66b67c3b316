package mizan.wageimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes small workbooks, right ones and ones with a fault.
final class XlsxMaker {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private XlsxMaker() {}

    /// A workbook with one sheet of the table's cells, numbers as numbers and texts shared.
    static XlsxMaker of(String sheetName, String csv) {
        XlsxMaker maker = new XlsxMaker();
        List<String> strings = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        String[] lines = csv.split("\n");
        for (int r = 0; r < lines.length; r++) {
            rows.append("<row r=\"").append(r + 1).append("\">");
            List<String> cells = cells(lines[r]);
            for (int c = 0; c < cells.size(); c++) {
                rows.append(cell(cells.get(c), name(c) + (r + 1), strings));
            }
            rows.append("</row>");
        }
        maker.part("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"" + sheetName
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        maker.part("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
        maker.part("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        StringBuilder shared = new StringBuilder("<sst>");
        strings.forEach(text -> shared.append("<si><t>").append(text.replace("&", "&amp;")).append("</t></si>"));
        maker.part("xl/sharedStrings.xml", shared + "</sst>");
        return maker;
    }

    XlsxMaker part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    XlsxMaker change(String part, String from, String to) {
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!xml.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return part(part, xml.replaceFirst(java.util.regex.Pattern.quote(from),
                java.util.regex.Matcher.quoteReplacement(to)));
    }

    /// With a second sheet that has a sentence in it.
    XlsxMaker notes(String sentence) {
        return change("xl/workbook.xml", "</sheets>", "<sheet name=\"Field Descriptions\" sheetId=\"2\" r:id=\"rId9\"/>"
                + "</sheets>")
                .change("xl/_rels/workbook.xml.rels", "</Relationships>",
                        "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"worksheets/n.xml\"/></Relationships>")
                .part("xl/worksheets/n.xml", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + sentence
                        + "</t></is></c></row></sheetData></worksheet>");
    }

    XlsxMaker sheet(String from, String to) {
        return change("xl/worksheets/sheet1.xml", from, to);
    }

    XlsxMaker without(String part) {
        parts.remove(part);
        return this;
    }

    XlsxMaker move(String part, String to) {
        parts.put(to, parts.remove(part));
        return this;
    }

    /// With the paths of the parts as careless programs write them there.
    XlsxMaker onWindows() {
        for (String part : List.copyOf(parts.keySet())) {
            move(part, part.replace('/', '\\'));
        }
        return this;
    }

    byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String cell(String text, String name, List<String> strings) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.matches("[1-9]\\d*(\\.\\d+)?")) {
            return "<c r=\"" + name + "\"><v>" + text + "</v></c>";
        }
        if (!strings.contains(text)) {
            strings.add(text);
        }
        return "<c r=\"" + name + "\" t=\"s\"><v>" + strings.indexOf(text) + "</v></c>";
    }

    private static String name(int column) {
        return (column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1))) + (char) ('A' + column % 26);
    }
}
