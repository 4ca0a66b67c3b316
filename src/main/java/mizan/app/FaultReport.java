package mizan.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What somebody who mends the program needs to know of a fault, as text: versions, thread and stack. English, as it is
/// read by whoever keeps the code.
final class FaultReport {

    private FaultReport() {}

    static String of(Thread thread, Throwable fault) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("Mizan " + Version.text() + ", " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        out.println("Java " + Runtime.version() + ", JavaFX " + System.getProperty("javafx.runtime.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch"));
        out.println("thread " + thread.getName());
        out.println();
        fault.printStackTrace(out);
        out.flush();
        return text.toString();
    }
}
