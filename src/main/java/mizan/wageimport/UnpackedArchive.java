package mizan.wageimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mizan.tablefile.BoundedInput;
import mizan.tablefile.Limits;
import mizan.tablefile.Place;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;

/// The tables of archives, unpacked under names of our own into a folder that is removed in the end.
final class UnpackedArchive implements AutoCloseable {

    private static final List<String> TABLES = List.of(".xlsx", ".xls", ".csv", ".csv.gz", ".tsv");

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    /// @param name what messages call it: the archive's name and its own
    record Part(Path file, String name, String nameWithin) {}

    private UnpackedArchive(Path folder) {
        this.folder = folder;
    }

    static UnpackedArchive in(Path temporary) {
        try {
            return new UnpackedArchive(Files.createTempDirectory(temporary, "import"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Part> unpack(Path archive, String name) throws RefusedInput {
        List<Part> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                requireInside(entry, name);
                String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                String lower = last.toLowerCase(Locale.ROOT);
                // Names that begin with a point, or with ~$, are what systems and spreadsheets leave behind.
                if (TABLES.stream().anyMatch(lower::endsWith) && !last.startsWith(".") && !last.startsWith("~$")) {
                    parts.add(new Part(unpack(zip, entry, name), name + " › " + last, last));
                }
                if (parts.size() > Limits.FILES_IN_ARCHIVE) {
                    throw RefusedInput.file(name, Problem.TOO_LARGE, Limits.FILES_IN_ARCHIVE + " files");
                }
            }
        } catch (IOException e) {
            throw ReadFailure.of(new Place(name, "", 1), e);
        }
        if (parts.isEmpty()) {
            throw RefusedInput.file(name, Problem.NO_TABLE_INSIDE);
        }
        return parts;
    }

    private Path unpack(ZipFile zip, ZipEntry entry, String name) throws IOException {
        Path file = folder.resolve(Integer.toString(files.size()));
        files.add(file);
        try (InputStream in = new BoundedInput(name, zip.getInputStream(entry),
                Math.max(1, entry.getCompressedSize()))) {
            Files.copy(in, file);
        }
        return file;
    }

    /// Nothing is written under these names; but an archive that tries is no published one.
    private static void requireInside(ZipEntry entry, String archive) throws RefusedInput {
        String path = entry.getName().replace('\\', '/');
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || List.of(path.split("/")).contains("..")) {
            throw RefusedInput.file(archive, Problem.OUTSIDE_NAME, entry.getName());
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
