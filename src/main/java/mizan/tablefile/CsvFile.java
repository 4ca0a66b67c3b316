package mizan.tablefile;

import java.nio.file.Path;
import java.util.List;

/// A comma-separated file as a workbook of one sheet.
public record CsvFile(Path path, String name) implements Workbook {

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public SheetRows open(int sheet) throws RefusedInput {
        return CsvRows.open(path, name);
    }

    @Override
    public void close() {
        // Each reading opens and closes the file.
    }
}
