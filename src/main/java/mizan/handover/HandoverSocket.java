package mizan.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/// Where the running copy takes files from another one: a socket in a folder that only this person may enter.
///
/// The folder is the system's for temporary files, not the data folder: the path of a socket may have a hundred
/// characters and no more, and a data folder may lie on a disk that has no sockets.
final class HandoverSocket implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(HandoverSocket.class.getName());
    private static final int MOST_FILES = 1_000;
    private static final int SHOWN = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ServerSocketChannel server;
    private final Path address;
    private final BiConsumer<List<Path>, Runnable> arrivals;

    private HandoverSocket(ServerSocketChannel server, Path address, BiConsumer<List<Path>, Runnable> arrivals) {
        this.server = server;
        this.address = address;
        this.arrivals = arrivals;
    }

    /// @param arrivals is given the files of a visitor, and what tells the visitor that they are shown
    static HandoverSocket open(BiConsumer<List<Path>, Runnable> arrivals) throws IOException {
        Path address = Files.createTempDirectory("mizan").resolve("s");
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(address));
        HandoverSocket door = new HandoverSocket(server, address, arrivals);
        Thread.ofPlatform().daemon().name("mizan-handover").start(door::answer);
        return door;
    }

    Path address() {
        return address;
    }

    /// Each visitor has a thread, so that one who stops speaking keeps nobody out.
    private void answer() {
        try {
            while (true) {
                SocketChannel visitor = server.accept();
                Thread.startVirtualThread(() -> take(visitor));
            }
        } catch (ClosedChannelException _) {
            LOG.log(System.Logger.Level.DEBUG, "the door is closed");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "files from other copies are no longer taken", e);
        }
    }

    private void take(SocketChannel visitor) {
        try (visitor) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(visitor));
            int number = in.readInt();
            if (number < 0 || number > MOST_FILES) {
                throw new IOException("so many files are not taken: " + number);
            }
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                files.add(Path.of(in.readUTF()));
            }
            CountDownLatch shown = new CountDownLatch(1);
            arrivals.accept(files, shown::countDown);
            if (shown.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                Channels.newOutputStream(visitor).write(SHOWN);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "another copy came and could not be understood, or went", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Hands files to the copy at the address.
    ///
    /// @return whether it said that it shows them
    static boolean knock(Path address, List<Path> files, Duration patience) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            Thread.startVirtualThread(() -> {
                try {
                    answer.complete(speak(channel, address, files));
                } catch (IOException | RuntimeException e) {
                    answer.completeExceptionally(e);
                }
            });
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean speak(SocketChannel channel, Path address, List<Path> files) throws IOException {
        channel.connect(UnixDomainSocketAddress.of(address));
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
        out.writeInt(files.size());
        for (Path file : files) {
            out.writeUTF(file.toString());
        }
        out.flush();
        return Channels.newInputStream(channel).read() == SHOWN;
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(address);
        Files.deleteIfExists(address.getParent());
    }
}
