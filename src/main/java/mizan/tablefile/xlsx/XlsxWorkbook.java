package mizan.tablefile.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.SheetRows;
import mizan.tablefile.Workbook;
import mizan.tablefile.xlsx.XmlPart.Piece;
import org.jspecify.annotations.Nullable;

/// An `.xlsx` workbook.
public final class XlsxWorkbook implements Workbook {

    private static final String MAIN = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final ZipFile zip;
    private final String file;
    private final List<Sheet> sheets = new ArrayList<>();
    private String stringsPart = "xl/sharedStrings.xml";
    private @Nullable SharedStrings strings;

    /// @param part its path in the zip
    private record Sheet(String name, String part) {}

    private XlsxWorkbook(ZipFile zip, String file) {
        this.zip = zip;
        this.file = file;
    }

    /// Whether the zip is a workbook, and not an archive of other files.
    public static boolean isWorkbook(ZipFile zip) {
        return XmlPart.entry(zip, MAIN) != null;
    }

    /// @param name what messages call the file
    public static XlsxWorkbook open(Path path, String name) throws RefusedInput {
        try {
            ZipFile zip = new ZipFile(path.toFile());
            XlsxWorkbook workbook = new XlsxWorkbook(zip, name);
            try {
                workbook.readSheets();
            } catch (RefusedInput e) {
                zip.close();
                throw e;
            }
            return workbook;
        } catch (IOException e) {
            throw ReadFailure.of(new FileLocation(name, "", 1), e);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public SheetRows open(int sheet) throws RefusedInput {
        Sheet chosen = sheets.get(sheet);
        if (strings == null) {
            strings = SharedStrings.read(zip, new FileLocation(file, chosen.name(), 1), stringsPart);
        }
        XmlPart xml = XmlPart.open(zip, new FileLocation(file, chosen.name(), 1), chosen.part());
        if (xml == null) {
            throw RefusedInput.file(file, Problem.DAMAGED, "the sheet " + chosen.name() + " is missing");
        }
        return new XlsxRows(xml, strings, file, chosen.name(),
                Objects.requireNonNull(XmlPart.entry(zip, chosen.part())).getSize());
    }

    private void readSheets() throws RefusedInput {
        Map<String, String> targets = targets();
        try (XmlPart xml = required(MAIN)) {
            for (Piece piece = xml.next(); piece != Piece.END_OF_FILE; piece = xml.next()) {
                if (piece == Piece.START && xml.name().equals("sheet")) {
                    String target = targets.get(xml.attributeText("id"));
                    // Chart sheets and the like have a target that is no worksheet.
                    if (target != null) {
                        add(new Sheet(xml.attributeText("name"), target));
                    }
                }
            }
        }
    }

    /// Many sheets that are all one would be read again and again: a small file would take hours.
    private void add(Sheet sheet) throws RefusedInput {
        if (sheets.stream().anyMatch(other -> other.part().equals(sheet.part()))) {
            throw RefusedInput.file(file, Problem.DAMAGED, "two of its sheets are one");
        }
        if (sheets.size() == Limits.SHEETS) {
            throw RefusedInput.file(file, Problem.TOO_MANY_SHEETS, Limits.SHEETS);
        }
        sheets.add(sheet);
    }

    /// Where the sheets of the workbook are, by the name under which it refers to them.
    private Map<String, String> targets() throws RefusedInput {
        Map<String, String> targets = new HashMap<>();
        try (XmlPart xml = required(RELATIONS)) {
            for (Piece piece = xml.next(); piece != Piece.END_OF_FILE; piece = xml.next()) {
                if (piece == Piece.START && xml.name().equals("Relationship")) {
                    String target = xml.attributeText("Target");
                    String path = (target.startsWith("/") ? target.substring(1) : "xl/" + target).replace('\\', '/');
                    if (xml.attributeText("Type").endsWith("/worksheet") || path.contains("worksheets/")) {
                        targets.put(xml.attributeText("Id"), path);
                    }
                    if (xml.attributeText("Type").endsWith("/sharedStrings")) {
                        stringsPart = path;
                    }
                }
            }
        }
        return targets;
    }

    private XmlPart required(String part) throws RefusedInput {
        XmlPart xml = XmlPart.open(zip, new FileLocation(file, "", 1), part);
        if (xml == null) {
            throw RefusedInput.file(file, Problem.DAMAGED, part + " is missing");
        }
        return xml;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
