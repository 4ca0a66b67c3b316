package mizan.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Hears that the X server is gone, so that what was made in the last second is saved too.
///
/// Without it GTK ends the process on the spot, or tries to: Java is not asked, nothing is saved, and a process that does not
/// come to its end is one that nobody sees, to which each later start hands over. X's library calls whoever was last named.
@SuppressWarnings({"restricted", "UnusedMethod"})
final class DisplayWatch {

    private static final System.Logger LOG = System.getLogger(DisplayWatch.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LOST = 2;

    private final Consumer<IntConsumer> gone;
    private final Linker linker = Linker.nativeLinker();

    /// The C library's own. Java's goes through what GTK and X have left to be done at the end, and does not come back.
    private final MethodHandle exit = linker.downcallHandle(linker.defaultLookup().findOrThrow("_exit"),
            FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));

    private DisplayWatch(Consumer<IntConsumer> gone) {
        this.gone = gone;
    }

    /// Takes some tenths of a second, and so belongs on a thread of its own. Does nothing where there is no X.
    ///
    /// @param gone called on any thread once the display is gone; is to save, and then to end the process by what it is given
    static void begin(Consumer<IntConsumer> gone) {
        boolean elsewhere = !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")
                || !System.getProperty("glass.platform", "gtk").equals("gtk");
        if (elsewhere || !DisplayWatch.class.getModule().isNativeAccessEnabled()) {
            return;
        }
        try {
            new DisplayWatch(gone).listen();
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.WARNING, "the end of the display will not be heard of", e);
        }
    }

    private void listen() throws Throwable {
        MethodHandle lost = MethodHandles.lookup()
                .bind(this, "lost", MethodType.methodType(int.class, MemorySegment.class));
        MemorySegment handler = linker.upcallStub(lost,
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS), Arena.global());
        MethodHandle set = linker.downcallHandle(
                SymbolLookup.libraryLookup("libX11.so.6", Arena.global()).findOrThrow("XSetIOErrorHandler"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        Object before = set.invoke(handler);
        LOG.log(System.Logger.Level.INFO, "the end of the display is heard of, in place of {0}", before);
    }

    /// On a thread that draws, in the middle of a call to X's library, which ends the process when this returns.
    private int lost(@SuppressWarnings("unused") MemorySegment display) {
        gone.accept(this::end);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        // The end did not come: nobody is to meet a process without a window.
        end(LOST);
        return 0;
    }

    private void end(int code) {
        try {
            exit.invokeExact(code);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
