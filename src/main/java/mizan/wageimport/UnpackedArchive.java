package mizan.wageimport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import mizan.files.NoRoom;
import mizan.tablefile.BoundedInput;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;

/// The tables of archives, unpacked under names of our own into a folder that is removed in the end.
final class UnpackedArchive implements AutoCloseable {

    private static final List<String> TABLES = List.of(".xlsx", ".xls", ".csv", ".csv.gz", ".tsv");

    /// What a folder of ours is called, before what the system adds.
    private static final String FOLDER = "import-";

    /// Locked for as long as the folder is used: the lock goes with the process, however it ends.
    private static final String LOCK = "lock";

    /// Less than this is a full disk to whoever unpacks.
    private static final long SCARCE = 1L << 20;

    private static final System.Logger LOG = System.getLogger(UnpackedArchive.class.getName());

    private final Path folder;
    private final FileChannel lock;
    private int files;

    /// @param name what messages call it: the archive's name and its own
    record Part(Path file, String name, String nameWithin) {}

    private UnpackedArchive(Path folder) throws IOException {
        this.folder = folder;
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
    }

    static UnpackedArchive in(Path temporary) {
        removeAbandoned(temporary);
        try {
            return new UnpackedArchive(Files.createTempDirectory(temporary, FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(NoRoom.or(e, temporary.resolve(FOLDER), SCARCE));
        }
    }

    /// Removes the folders of imports that were killed. One that cannot be removed stays.
    static void removeAbandoned(Path temporary) {
        try (Stream<Path> all = Files.list(temporary)) {
            all.filter(each -> each.getFileName().toString().startsWith(FOLDER) && Files.isDirectory(each))
                    .forEach(UnpackedArchive::removeIfAbandoned);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "what an import left behind stays", e);
        }
    }

    private static void removeIfAbandoned(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                remove(folder);
            }
        } catch (OverlappingFileLockException | NoSuchFileException _) {
            LOG.log(System.Logger.Level.DEBUG, "it is in use, or about to be: " + folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    List<Part> unpack(Path archive, String name) throws RefusedInput {
        List<Part> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            long packed = Files.size(archive);
            long unpacked = 0;
            requireApart(zip, packed, name);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                requireInside(entry, name);
                String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                String lower = last.toLowerCase(Locale.ROOT);
                // Names that begin with a point, or with ~$, are what systems and spreadsheets leave behind.
                if (TABLES.stream().anyMatch(lower::endsWith) && !last.startsWith(".") && !last.startsWith("~$")) {
                    Path file = folder.resolve(Integer.toString(files++));
                    parts.add(new Part(file, name + " › " + last, last));
                    try (BoundedInput in = new BoundedInput(name, zip.getInputStream(entry), packed, unpacked)) {
                        unpack(in, file, entry.getSize());
                        unpacked = in.unpacked();
                    }
                }
                if (parts.size() > Limits.FILES_IN_ARCHIVE) {
                    throw RefusedInput.file(name, Problem.TOO_MANY_FILES, Limits.FILES_IN_ARCHIVE);
                }
            }
        } catch (IOException e) {
            throw ReadFailure.of(new FileLocation(name, "", 1), e);
        }
        if (parts.isEmpty()) {
            throw RefusedInput.file(name, Problem.NO_TABLE_INSIDE);
        }
        return parts;
    }

    private static void unpack(InputStream in, Path file, long size) throws IOException {
        try {
            Files.copy(in, file);
        } catch (ZipException | EOFException | BoundedInput.Exceeded e) {
            throw e;
        } catch (IOException e) {
            throw NoRoom.or(e, file, Math.max(SCARCE, size - file.toFile().length()));
        }
    }

    /// Parts that take more room than the archive has share some of it: a small archive can so unpack to a huge one.
    private static void requireApart(ZipFile zip, long size, String archive) throws RefusedInput {
        if (zip.stream().mapToLong(entry -> Math.max(0, entry.getCompressedSize())).sum() > size) {
            throw RefusedInput.file(archive, Problem.OVERLAPPING);
        }
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
            lock.close();
            remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
