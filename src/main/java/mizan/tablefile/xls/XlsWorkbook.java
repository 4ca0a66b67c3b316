package mizan.tablefile.xls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.SheetRows;
import mizan.tablefile.Workbook;

/// An `.xls` workbook of Excel 97 to 2003.
public final class XlsWorkbook implements Workbook {

    private static final int EXCEL_97 = 0x0600;

    private final String file;
    private final byte[] stream;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<String> strings = List.of();

    /// @param start of the sheet's records in the stream
    private record Sheet(String name, int start) {}

    private XlsWorkbook(String file, byte[] stream) {
        this.file = file;
        this.stream = stream;
    }

    /// @param name what messages call the file
    public static XlsWorkbook open(Path path, String name) throws RefusedInput {
        byte[] content;
        try {
            if (Files.size(path) > Limits.OLD_WORKBOOK) {
                throw RefusedInput.file(name, Problem.TOO_LARGE, Limits.OLD_WORKBOOK >> 20);
            }
            content = Files.readAllBytes(path);
        } catch (IOException e) {
            throw ReadFailure.of(new FileLocation(name, "", 1), e);
        }
        CompoundFile compound = new CompoundFile(name, content);
        if (compound.has("EncryptedPackage")) {
            throw RefusedInput.file(name, Problem.ENCRYPTED);
        }
        byte[] stream = compound.read("Workbook");
        if (stream == null) {
            throw RefusedInput.file(name, compound.has("Book") ? Problem.OLD_WORKBOOK : Problem.NOT_A_TABLE);
        }
        XlsWorkbook workbook = new XlsWorkbook(name, stream);
        workbook.readGlobals();
        return workbook;
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public SheetRows open(int sheet) throws RefusedInput {
        Sheet chosen = sheets.get(sheet);
        return new XlsRows(new Records(file, stream, chosen.start()), strings, file, chosen.name());
    }

    private void readGlobals() throws RefusedInput {
        Records records = new Records(file, stream, 0);
        if (!records.next() || records.type() != Records.BOF || records.u16(0) != EXCEL_97) {
            throw RefusedInput.file(file, Problem.OLD_WORKBOOK);
        }
        while (records.next() && records.type() != Records.EOF) {
            switch (records.type()) {
                case Records.PASSWORD -> throw RefusedInput.file(file, Problem.ENCRYPTED);
                case Records.SHEET -> {
                    // Kinds other than 0 are charts and macros.
                    if (records.u8(5) == 0) {
                        int start = records.i32(0);
                        String name = new Texts(file, records, 8).characters(records.u8(6), records.u8(7));
                        add(new Sheet(name, start));
                    }
                }
                case Records.STRINGS -> strings = Texts.shared(file, records);
                default -> {
                }
            }
        }
    }

    /// Many sheets that are all one would be read again and again: a small file would take hours.
    private void add(Sheet sheet) throws RefusedInput {
        if (sheets.stream().anyMatch(other -> other.start() == sheet.start())) {
            throw RefusedInput.file(file, Problem.DAMAGED, "two of its sheets are one");
        }
        if (sheets.size() == Limits.SHEETS) {
            throw RefusedInput.file(file, Problem.TOO_MANY_SHEETS, Limits.SHEETS);
        }
        sheets.add(sheet);
    }

    @Override
    public void close() {
        // All of it is in memory.
    }
}
