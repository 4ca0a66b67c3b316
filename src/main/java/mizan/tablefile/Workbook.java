package mizan.tablefile;

import java.util.List;

/// A file that holds sheets of rows.
public interface Workbook extends AutoCloseable {

    /// The sheets' names in their order; one empty name for a format without sheets.
    List<String> sheets();

    /// @param sheet the position in [#sheets]
    SheetRows open(int sheet) throws RefusedInput;

    @Override
    void close();
}
