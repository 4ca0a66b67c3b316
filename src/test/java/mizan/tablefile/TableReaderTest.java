package mizan.tablefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static List<String> read(Path file, String column) throws RefusedInput {
        List<String> cells = new ArrayList<>();
        try (TableReader csv = TableReader.ofCsv(file)) {
            for (Optional<TableRow> row = csv.row(); row.isPresent(); row = csv.row()) {
                cells.add(row.get().text(column));
            }
        }
        return cells;
    }

    @Test
    void readsQuotesCommasLineBreaksAndByteOrderMark() throws Exception {
        Path file = file("\uFEFFA,b\r\n\"x, \"\"y\"\"\",1\r\n\r\n\"two\nlines\",2\nlast,3");
        assertThat(read(file, "a")).containsExactly("x, \"y\"", "two\nlines", "last");
        assertThat(read(file, "b")).containsExactly("1", "2", "3");
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsNamed() throws Exception {
        assertThatThrownBy(() -> read(file("a,b\n1,2\n3\n"), "a")).isInstanceOf(RefusedInput.class)
                .hasMessage("table.csv, line 3: there are 1 cells where the header has 2");
        assertThatThrownBy(() -> read(file("a,b\n1,2,3\n"), "a")).hasMessageContaining("line 2");
    }

    @Test
    void linesAreCountedThroughLineBreaksInCells() throws Exception {
        assertThatThrownBy(() -> read(file("a,b\n\"x\ny\",2\n3\n"), "a")).hasMessageContaining("line 4");
    }

    @Test
    void aMissingColumnIsNamed() throws Exception {
        assertThatThrownBy(() -> read(file("a,b\n1,2\n"), "c"))
                .hasMessage("table.csv, line 1, column c: the column is missing");
    }

    @Test
    void aQuotedCellThatDoesNotEndMeansTheFileIsCutOff() throws Exception {
        assertThatThrownBy(() -> read(file("a,b\n1,\"2\n3,4\n"), "a")).hasMessageContaining("cut off");
    }

    @Test
    void aCompressedFileThatIsCutInTheMiddleIsRefused() throws Exception {
        StringBuilder rows = new StringBuilder("a,b\n");
        for (int i = 0; i < 5000; i++) {
            rows.append(i * 7919 % 10_007).append(',').append(i).append('\n');
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        Path whole = Files.write(folder.resolve("whole.csv.gz"), bytes.toByteArray());
        assertThat(read(whole, "a")).hasSize(5000);
        Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        assertThatThrownBy(() -> read(cut, "a")).isInstanceOf(RefusedInput.class)
                .hasMessageStartingWith("cut.csv.gz, line ")
                .hasMessageContaining("cut off");
    }

    @Test
    void whatIsNoTextInUtf8OrNoGzipOrEmptyIsRefused() throws Exception {
        Path broken = Files.write(folder.resolve("broken.csv"), new byte[]{'a', '\n', (byte) 0x81, '\n'});
        assertThatThrownBy(() -> read(broken, "a")).hasMessageContaining("unknown encoding");
        Path plain = Files.writeString(folder.resolve("plain.csv.gz"), "a,b\n1,2\n");
        assertThatThrownBy(() -> read(plain, "a")).hasMessageContaining("damaged");
        assertThatThrownBy(() -> read(file(""), "a")).hasMessageContaining("empty");
        assertThatThrownBy(() -> read(folder.resolve("none.csv"), "a")).isInstanceOf(RefusedInput.class);
    }
}
