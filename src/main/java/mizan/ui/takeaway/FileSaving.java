package mizan.ui.takeaway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Window;
import mizan.background.Tasks;
import mizan.export.FileInTheWay;
import mizan.export.FileInUse;
import mizan.export.FileNames;
import mizan.export.NewFile;
import mizan.export.NoRoom;
import mizan.settings.Settings;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FileDialogs;
import mizan.ui.kit.FileDialogs.Kind;

/// Asks where a file is to go, remembers the folder, writes the file, and says how it went.
public final class FileSaving {

    private static final System.Logger LOG = System.getLogger(FileSaving.class.getName());

    /// Bytes of a name that the usual file systems take.
    private static final int LONGEST_NAME = 255;

    private final Settings settings;
    private final FileDialogs dialogs;
    private final Tasks tasks;

    /// @param tasks runs the writing away from the screen
    public FileSaving(Settings settings, FileDialogs dialogs, Tasks tasks) {
        this.settings = settings;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    /// @param name of the file without its extension
    /// @param content made away from the screen
    /// @param said told the person when it is done, or why it is not
    void save(Window owner, Kind kind, String name, Callable<byte[]> content, FigureText figureText,
            Consumer<String> said) {
        Optional<Path> folder = folder();
        String suggested = folder.map(where -> FileNames.free(where, FileNames.of(name), kind.extension()))
                .orElse(FileNames.of(name) + kind.extension());
        Optional<Path> chosen = dialogs.save(owner, figureText.text("take.save"), kind, suggested, folder);
        if (chosen.isEmpty()) {
            return;
        }
        Path file = withExtension(chosen.get(), kind.extension());
        if (!file.equals(chosen.get()) && Files.exists(file)
                && !dialogs.mayReplace(owner, figureText.text("take.replace", String.valueOf(file.getFileName())))) {
            return;
        }
        if (file.getParent() != null) {
            settings.exportFolder().set(file.getParent().toString());
        }
        tasks.run(() -> {
            NewFile.write(file, content.call());
            return file;
        }, written -> said.accept(figureText.text("take.saved", String.valueOf(written.getFileName()))), failure -> {
            LOG.log(System.Logger.Level.WARNING, "not exported: " + file, failure);
            said.accept(why(failure, file, figureText));
        });
    }

    /// What the person can do about it, told by the kind of the failure and by what is there: the system's own words are
    /// in its own language. They are in the log.
    static String why(Exception failure, Path file, FigureText figureText) {
        String name = String.valueOf(file.getFileName());
        return switch (failure) {
            case FileInTheWay _ -> figureText.text("take.failed.in-the-way", name);
            case NoSuchFileException _ -> noFolder(file, figureText);
            case AccessDeniedException _ -> figureText.text("take.failed.denied", name);
            case NoRoom _ -> figureText.text("take.failed.full");
            case FileInUse _ -> figureText.text("take.failed.open", name);
            case IOException _ when !Files.isDirectory(folder(file)) -> noFolder(file, figureText);
            case IOException _ when readOnly(folder(file)) -> figureText.text("take.failed.denied", name);
            case IOException _ when name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME ->
                figureText.text("take.failed.name", name);
            default -> figureText.text("take.failed", name);
        };
    }

    private static String noFolder(Path file, FigureText figureText) {
        return figureText.text("take.failed.folder", String.valueOf(file.getParent()));
    }

    private static Path folder(Path file) {
        Path whole = file.toAbsolutePath();
        return whole.getParent() == null ? whole : whole.getParent();
    }

    private static boolean readOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException _) {
            return false;
        }
    }

    private Optional<Path> folder() {
        try {
            return Optional.of(settings.exportFolder().get())
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Files::isDirectory);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Path withExtension(Path file, String extension) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? file : file.resolveSibling(name + extension);
    }
}
