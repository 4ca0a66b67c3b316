package mizan.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mizan.files.Permissions;

/// What the program says about itself, kept in the data folder: a few files that are turned over, the newest being
/// `mizan.0.log`. Nothing of it leaves the machine, and the console hears of warnings only.
final class LocalLog implements AutoCloseable {

    static final int FILES = 3;
    private static final int BYTES_EACH = 256 * 1024;

    private final Logger root = Logger.getLogger("");
    private final Handler handler;

    private LocalLog(Handler handler) {
        this.handler = handler;
    }

    /// @param folder made if it is not there
    static LocalLog open(Path folder) throws IOException {
        return open(folder, BYTES_EACH);
    }

    static LocalLog open(Path folder, int bytesEach) throws IOException {
        Permissions.createPrivateFolder(folder);
        // A percent sign in the name of a folder is no sign of the pattern's.
        String pattern = folder.toString().replace("%", "%%") + "/mizan.%g.log";
        FileHandler file = new FileHandler(pattern, bytesEach, FILES, true);
        file.setEncoding("UTF-8");
        file.setLevel(Level.INFO);
        file.setFormatter(new OneLine());
        LocalLog log = new LocalLog(file);
        for (Handler other : log.root.getHandlers()) {
            if (other instanceof ConsoleHandler) {
                other.setLevel(Level.WARNING);
            }
        }
        log.root.addHandler(file);
        return log;
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        handler.close();
    }

    /// The same in every language, so that whoever reads a report can read it.
    private static final class OneLine extends Formatter {

        @Override
        public String format(LogRecord line) {
            StringWriter text = new StringWriter();
            text.append(line.getInstant().toString())
                    .append(' ')
                    .append(line.getLevel().getName())
                    .append(' ')
                    .append(String.valueOf(line.getLoggerName()))
                    .append(": ")
                    .append(formatMessage(line))
                    .append('\n');
            Throwable fault = line.getThrown();
            if (fault != null) {
                fault.printStackTrace(new PrintWriter(text, true));
            }
            return text.toString();
        }
    }
}
