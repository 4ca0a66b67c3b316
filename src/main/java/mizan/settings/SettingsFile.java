package mizan.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import mizan.files.FileReplacement;
import mizan.files.FileReplacement.Readers;
import org.jspecify.annotations.Nullable;

/// Keeps the settings in a file: read once, written a moment after a change and at the end, replaced in one move.
///
/// A properties file and not JSON, so that the start does not wait for a JSON library.
public final class SettingsFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final long DELAY_MILLIS = 300;

    private final Path file;
    private final Settings settings;
    private final Optional<Path> unreadable;
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "mizan-settings");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> waiting;

    private SettingsFile(Path file, Settings settings, Optional<Path> unreadable) {
        this.file = file;
        this.settings = settings;
        this.unreadable = unreadable;
    }

    /// Reads the file, if there is one, into new settings and keeps it up to date from then on. One that cannot be read is
    /// kept beside, as the next change would replace it.
    public static SettingsFile open(Path file) {
        Settings settings = new Settings();
        Optional<Path> unreadable = Optional.empty();
        try {
            if (Files.exists(file)) {
                settings.read(read(file));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings could not be read, the defaults are used", e);
            unreadable = Optional.of(setAside(file));
        }
        SettingsFile open = new SettingsFile(file, settings, unreadable);
        settings.onChange(open::saveSoon);
        return open;
    }

    public Settings settings() {
        return settings;
    }

    /// Where the file is now whose settings could not be read; empty if they were, or if there was none.
    public Optional<Path> unreadable() {
        return unreadable;
    }

    /// Writes what has not been written yet.
    @Override
    public void close() {
        saver.shutdownNow();
        if (waiting != null) {
            write(settings.written());
        }
    }

    private void saveSoon() {
        if (waiting != null) {
            waiting.cancel(false);
        }
        Map<String, String> values = settings.written();
        waiting = saver.schedule(() -> write(values), DELAY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, String> values = new HashMap<>();
        properties.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
        return values;
    }

    /// @return where it is now
    private static Path setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings could not be kept beside", e);
            return file;
        }
    }

    private synchronized void write(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter out = new StringWriter();
        try {
            properties.store(out, null);
            FileReplacement.write(file, Readers.OWNER, out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings were not saved", e);
        }
    }
}
