package mizan.handover;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The right to be the one running copy for a data folder. Whoever holds a lock on a file there is the one; it tells in a
/// second file where others reach it, on a socket of the machine's own that needs no network.
///
/// The lock goes with the process, however it ends: a copy that was killed never keeps the next one out.
public final class SingleInstance implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SingleInstance.class.getName());
    private static final String LOCK = "running.lock";
    private static final String ADDRESS = "running.address";
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Path address;
    private final FileChannel lockFile;
    private final @Nullable HandoverSocket door;
    private final List<Arrival> waiting = new ArrayList<>();
    private @Nullable BiConsumer<List<Path>, Runnable> listener;

    /// Files of another copy, which waits until it is told that they are shown.
    private record Arrival(List<Path> files, Runnable shown) {

        void tell(BiConsumer<List<Path>, Runnable> listener) {
            listener.accept(files, shown);
        }
    }

    private SingleInstance(Path folder, FileChannel lockFile) {
        this.lockFile = lockFile;
        this.address = folder.resolve(ADDRESS);
        this.door = door(folder);
    }

    /// Null if the machine gives no socket: then nobody can hand anything over, but the program still starts.
    private @Nullable HandoverSocket door(Path folder) {
        try {
            HandoverSocket opened = HandoverSocket.open(this::arrived);
            Path unfinished = folder.resolve(ADDRESS + ".unfinished");
            Files.writeString(unfinished, opened.address().toString());
            Files.move(unfinished, address, StandardCopyOption.REPLACE_EXISTING);
            return opened;
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.WARNING, "other copies will not reach this one", e);
            return null;
        }
    }

    /// Becomes the one copy, or hands the files to the one that there is.
    ///
    /// @param files what this copy was asked to open; none means that the other one's window is to be shown
    /// @param patience for how long to try while the other copy starts, ends, or is busy
    /// @return empty if the other copy shows the files, and this one is to end
    /// @throws Unanswered if the other copy does not show them in time
    public static Optional<SingleInstance> claim(Path folder, List<Path> files, Duration patience)
            throws IOException, Unanswered {
        long start = System.nanoTime();
        FileChannel lockFile = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        while (true) {
            if (locks(lockFile)) {
                return Optional.of(new SingleInstance(folder, lockFile));
            }
            if (handOver(folder, files, patience)) {
                lockFile.close();
                return Optional.empty();
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                lockFile.close();
                throw new Unanswered(folder);
            }
            // Between its lock and its address a copy that starts cannot be reached, nor one that ends: try again.
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private static boolean locks(FileChannel lockFile) {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            // A copy in this very process has it.
            return false;
        } catch (IOException e) {
            // A network folder without locks must not keep anybody from working.
            LOG.log(System.Logger.Level.WARNING, "the data folder cannot be locked", e);
            return true;
        }
    }

    private static boolean handOver(Path folder, List<Path> files, Duration patience) {
        try {
            Path address = Path.of(Files.readString(folder.resolve(ADDRESS)));
            return HandoverSocket.knock(address, files.stream().map(Path::toAbsolutePath).toList(), patience);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, "the other copy was not reached yet", e);
            return false;
        }
    }

    /// Names who hears of files that other copies hand over, now and later; an empty list means that somebody started
    /// the program once more. Called on a thread of its own.
    ///
    /// @param arrivals is given the files, and what it has to call when the person can see them: until then the other copy
    ///            waits, and if it waits in vain it says so, as there may be no window any more
    public void listen(BiConsumer<List<Path>, Runnable> arrivals) {
        List<Arrival> before;
        synchronized (this) {
            listener = arrivals;
            before = List.copyOf(waiting);
            waiting.clear();
        }
        before.forEach(each -> each.tell(arrivals));
    }

    private void arrived(List<Path> files, Runnable shown) {
        Arrival arrival = new Arrival(files, shown);
        BiConsumer<List<Path>, Runnable> hears;
        synchronized (this) {
            hears = listener;
            if (hears == null) {
                waiting.add(arrival);
                return;
            }
        }
        arrival.tell(hears);
    }

    /// Lets another copy be the one.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(address);
        if (door != null) {
            door.close();
        }
        lockFile.close();
    }
}
