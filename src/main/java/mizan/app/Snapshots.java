package mizan.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import mizan.export.Png;
import mizan.i18n.Language;
import mizan.settings.Theme;
import mizan.ui.kit.Views;
import mizan.ui.session.Navigation.Stop;

/// Draws every screen as it is at the first start, and in the other states worth looking at, in every language and look,
/// and whatever opens over the window, into a folder.
final class Snapshots {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private Snapshots() {}

    /// @return the exit code
    static int draw(Headless start, Path folder, PrintStream out) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (SnapshotScene sight : SnapshotScene.all()) {
                    Path file = folder.resolve(sight.name() + "-" + language.tag() + "-"
                            + (theme == Theme.DARK ? "dark" : "light") + ".png");
                    // One by one, so that JavaFX can forget each before the next: all at once fill the memory.
                    out.println(onScreenThread(() -> draw(start.program(), language, theme, sight, file)));
                }
            }
        }
        PopUpSnapshots.draw(start, folder, out);
        return 0;
    }

    static <T> T onScreenThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /// @return the file
    static Path draw(Program program, Language language, Theme theme, SnapshotScene sight, Path file) {
        program.settings().language().set(language);
        program.settings().theme().set(theme);
        program.session().navigation().go(Stop.at(sight.screen()));
        sight.arrange().accept(program);
        Views.Loaded shell = program.shellView();
        // A scene that is in no window may be larger than the headless screen.
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        Appearance.usual(theme == Theme.DARK).apply(scene, language);
        // What follows from the first layout, such as the room that a scroll bar takes, is in the second.
        shell.root().applyCss();
        shell.root().layout();
        try {
            Png.write(scene.snapshot(null), file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        } finally {
            shell.dispose();
        }
    }
}
