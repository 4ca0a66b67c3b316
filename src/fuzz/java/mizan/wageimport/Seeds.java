package mizan.wageimport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mizan.wageimport.Habits.Table;

/// Writes what each fuzzer begins with: a small table in every form that programs save it in, the hostile inputs of the
/// tests, and the small files of a folder that one names.
final class Seeds {

    private static final int LARGEST = 32_000;
    private static final int SECTOR = 512;

    private final Path folder;
    private int written;

    private Seeds(Path folder) {
        this.folder = folder;
    }

    /// @param arguments the folder to write to, then folders with files of any kind
    static void main(String... arguments) throws IOException {
        Seeds seeds = new Seeds(Path.of(arguments[0]));
        Table table = table();
        for (Map.Entry<String, Habits.Habit> habit : Habits.all().entrySet()) {
            seeds.add("x" + habit.getValue().extension(), habit.getValue().save().apply(table));
        }
        seeds.add("x.xls", XlsMaker.ofFormulas(table.csv()));
        seeds.add("x.xlsx", XlsxMaker.of("Sheet1", table.csv()).notes("$115.00 per hour or $239,200 per year").bytes());
        seeds.add("x.zip", XlsxMaker.zip(Map.of("oesm21nat/national_M2021_dl.csv",
                table.csv().getBytes(StandardCharsets.UTF_8))));
        for (HostileInputs.Input input : HostileInputs.all().values()) {
            seeds.add(input.name(), input.content().get());
        }
        for (String each : Arrays.asList(arguments).subList(1, arguments.length)) {
            seeds.addAll(Path.of(each));
        }
    }

    private static Table table() {
        String text = Tables.HEADER + Tables.row("11-2021", "18.10") + Tables.row("43-4051", "18.20");
        List<List<String>> rows = text.lines().map(XlsxMaker::cells).toList();
        return new Table("national_M2021_dl",
                rows.getFirst().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
                rows.subList(1, rows.size()));
    }

    private void addAll(Path inputs) throws IOException {
        try (Stream<Path> files = Files.walk(inputs)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) <= 10 * LARGEST) {
                    add(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
    }

    private void add(String name, byte[] content) throws IOException {
        switch (name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT)) {
            case ".xlsx" -> {
                write(XlsxFuzz.class.getName(), Zips.joined(Zips.entries(content)));
                write(ZipFuzz.class.getName(), Zips.stored(Zips.entries(content)));
                write(ZipFuzz.class.getName(), content);
            }
            case ".zip", ".ods" -> {
                write(ZipFuzz.class.getName(), Zips.stored(Zips.entries(content)));
                write(ZipFuzz.class.getName(), content);
            }
            case ".xls" -> {
                write(XlsFuzz.class.getName(), content);
                addRecords(content);
            }
            case ".mizan" -> write("mizan.scorecards.file.MizanFileFuzz", content);
            case ".properties" -> write("mizan.settings.SettingsFuzz", content);
            default -> write(CsvFuzz.class.getName(), content);
        }
    }

    /// The records of a workbook that [XlsMaker] made stand together behind its tables.
    private void addRecords(byte[] workbook) throws IOException {
        if (workbook.length > 3 * SECTOR) {
            int from = SECTOR * (2 + ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN).getInt(44));
            if (from > 0 && from < workbook.length) {
                write(XlsRecordsFuzz.class.getName(), Arrays.copyOfRange(workbook, from, workbook.length));
            }
        }
    }

    private void write(String fuzzer, byte[] content) throws IOException {
        if (content.length > 0 && content.length <= LARGEST) {
            Files.write(Files.createDirectories(folder.resolve(fuzzer)).resolve(Integer.toString(written++)), content);
        }
    }
}
