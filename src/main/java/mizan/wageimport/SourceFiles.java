package mizan.wageimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import mizan.tablefile.CsvFile;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.Separator;
import mizan.tablefile.Workbook;
import mizan.tablefile.xls.XlsWorkbook;
import mizan.tablefile.xlsx.XlsxWorkbook;
import org.jspecify.annotations.Nullable;

/// The workbooks and texts that a person chose, and those in the archives among them. What a file is, its first bytes
/// say; its name is not asked.
final class SourceFiles implements AutoCloseable {

    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;
    private static final int COMPOUND = 0xD0CF11E0;
    private static final int GZIP = 0x1F8B;

    private final List<Source> sources = new ArrayList<>();
    private final Path temporary;
    private final Optional<Separator> separator;
    private @Nullable UnpackedArchive unpacked;

    /// @param names what may tell the year, such as the file's own name and that of its archive; the nearest first
    record Source(Workbook workbook, String name, List<String> names) {}

    private SourceFiles(Path temporary, Optional<Separator> separator) {
        this.temporary = temporary;
        this.separator = separator;
    }

    /// @param temporary an existing folder for what is unpacked meanwhile
    /// @param separator what parts the cells of texts; empty to look for it
    static SourceFiles open(List<Path> files, Path temporary, Optional<Separator> separator) throws RefusedInput {
        SourceFiles opened = new SourceFiles(temporary, separator);
        try {
            for (Path file : files) {
                opened.add(file);
            }
            return opened;
        } catch (RefusedInput e) {
            opened.close();
            throw e;
        }
    }

    List<Source> sources() {
        return sources;
    }

    private void add(Path file) throws RefusedInput {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw RefusedInput.file(name, Problem.FOLDER);
        }
        if (kind(file, name) == ZIP && !isWorkbook(file, name)) {
            if (unpacked == null) {
                unpacked = UnpackedArchive.in(temporary);
            }
            for (UnpackedArchive.Part part : unpacked.unpack(file, name)) {
                sources.add(new Source(workbook(part.file(), part.name()), part.name(),
                        List.of(part.nameWithin(), name)));
            }
        } else {
            sources.add(new Source(workbook(file, name), name, List.of(name)));
        }
    }

    private Workbook workbook(Path file, String name) throws RefusedInput {
        return switch (kind(file, name)) {
            case ZIP -> XlsxWorkbook.open(file, name);
            case COMPOUND -> XlsWorkbook.open(file, name);
            case GZIP -> CsvFile.open(file, name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name : name + ".gz",
                    separator);
            default -> CsvFile.open(file, name, separator);
        };
    }

    /// The first bytes as a number, if they are those of a known format; 0 for anything else, which may be text.
    private static int kind(Path file, String name) throws RefusedInput {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(ForeignFile.BEGINNING);
        } catch (IOException e) {
            throw ReadFailure.of(new FileLocation(name, "", 1), e);
        }
        if (first.length == 0) {
            throw RefusedInput.file(name, Problem.EMPTY);
        }
        int number = 0;
        for (int i = 0; i < 4; i++) {
            number = number << 8 | (i < first.length ? first[i] & 0xFF : 0);
        }
        Optional<Problem> foreign = ForeignFile.of(first);
        if (foreign.isPresent()) {
            throw RefusedInput.file(name, foreign.get());
        }
        return switch (number) {
            case ZIP, EMPTY_ZIP -> ZIP;
            case COMPOUND -> COMPOUND;
            default -> number >>> 16 == GZIP ? GZIP : 0;
        };
    }

    private static boolean isWorkbook(Path file, String name) throws RefusedInput {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<Problem> foreign = ForeignFile.in(zip);
            if (foreign.isPresent()) {
                throw RefusedInput.file(name, foreign.get());
            }
            return XlsxWorkbook.isWorkbook(zip);
        } catch (IOException e) {
            throw ReadFailure.of(new FileLocation(name, "", 1), e);
        }
    }

    @Override
    public void close() {
        sources.forEach(source -> source.workbook().close());
        if (unpacked != null) {
            unpacked.close();
        }
    }
}
