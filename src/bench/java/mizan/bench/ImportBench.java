package mizan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mizan.wageimport.Choices;
import mizan.wageimport.Imported;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Imports a full-size workbook, reads all its cells with fastexcel-reader, and runs an openpyxl + sqlite3 script that
/// does what the import does; prints the times and both ratios.
final class ImportBench {

    private static final PrintStream OUT = System.out;

    private ImportBench() {}

    /// @param arguments the reference database, a folder to work in, the number of rows, and the Python script
    static void main(String[] arguments) throws Exception {
        Path reference = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int rows = Integer.parseInt(arguments[2]);
        for (boolean inline : new boolean[]{false, true}) {
            Path file = folder.resolve(inline ? "all_data_M_2024_inline.xlsx" : "all_data_M_2024_shared.xlsx");
            if (!Files.exists(file)) {
                FullSizeWorkbook.write(file, rows, inline);
            }
            OUT.printf("%s: %d rows, %.0f MB%n", file.getFileName(), rows, Files.size(file) / 1e6);
            double importing = time(() -> importInto(reference, folder, file, rows));
            OUT.printf("import %.1f s%n", importing);
            double reading = time(() -> readAll(file));
            double python = time(() -> python(Path.of(arguments[3]), file, folder.resolve("python.db")));
            OUT.printf("import %.1f s, only reading %.1f s, Python %.1f s%n", importing, reading, python);
            OUT.printf("import / reading = %.2f (aim: at most 1.5), Python / import = %.1f (aim: at least 8)%n",
                    importing / reading, python / importing);
        }
        Path text = folder.resolve("all_data_M_2024.csv");
        if (!Files.exists(text)) {
            FullSizeWorkbook.writeText(text, rows);
        }
        OUT.printf("import of the same table as text %.1f s%n", time(() -> importInto(reference, folder, text, rows)));
        OUT.printf("largest memory of this process: %s%n", peak());
    }

    private static void importInto(Path reference, Path folder, Path file, int rows) throws Exception {
        for (String name : List.of("wages.db", "wages.db-wal", "wages.db-shm")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        WageStore store = new WageStore(reference, folder.resolve("wages.db"));
        Imported imported = new WageImporter(store, folder, InstantSource.system()).store(List.of(file),
                Choices.none(), (_, _) -> {}, () -> false);
        if (imported.found().stored() != rows) {
            throw new IllegalStateException(imported.found().toString());
        }
        OUT.printf("after the import: %s%n", peak());
    }

    private static void readAll(Path file) throws IOException {
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> all = sheet.openStream()) {
                    cells += all.mapToLong(Row::getCellCount).sum();
                }
            }
        }
        OUT.printf("%d cells%n", cells);
    }

    private static void python(Path script, Path file, Path database) throws Exception {
        Files.deleteIfExists(database);
        int code = new ProcessBuilder("python3", script.toString(), file.toString(), database.toString()).inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("the script failed");
        }
    }

    /// The peak resident set, as Linux tells it.
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("")
                : "unknown";
    }

    private static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }

    private interface Work {
        void run() throws Exception;
    }
}
