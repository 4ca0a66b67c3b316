package mizan.tablefile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A text as a workbook of one sheet.
public record CsvFile(Path path, String name, Separator separator) implements Workbook {

    /// @param name what messages call the file; ends in `.gz` if it is packed
    /// @param chosen the separator that the person says it has; empty to look for it
    public static CsvFile open(Path path, String name, Optional<Separator> chosen) throws RefusedInput {
        if (chosen.isPresent()) {
            return new CsvFile(path, name, chosen.get());
        }
        try (Reader text = CsvRows.text(path, name).reader()) {
            return new CsvFile(path, name, Separator.in(text));
        } catch (IOException e) {
            throw ReadFailure.of(new FileLocation(name, "", 1), e);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public SheetRows open(int sheet) throws RefusedInput {
        return CsvRows.open(path, name, separator);
    }

    @Override
    public void close() {
        // Each reading opens and closes the file.
    }
}
