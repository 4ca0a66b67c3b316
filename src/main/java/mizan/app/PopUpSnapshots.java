package mizan.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import mizan.export.Png;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.settings.Settings;
import mizan.settings.Theme;
import mizan.ui.kit.Views;
import mizan.ui.session.Navigation.Stop;

/// Draws one of each kind of what opens over the window. These need a window that is shown: the headless one, which is as
/// large as its screen.
final class PopUpSnapshots {

    private static final double SIZE = 1000;

    /// Each language, kind of digits, look and size with each other at least once; Arabic digits are Arabic's only.
    private static final List<Dress> DRESSES = List.of(
            new Dress(Language.ENGLISH, NumberingSystem.LATIN, Theme.LIGHT, 100),
            new Dress(Language.ENGLISH, NumberingSystem.LATIN, Theme.DARK, 200),
            new Dress(Language.ARABIC, NumberingSystem.LATIN, Theme.LIGHT, 200),
            new Dress(Language.ARABIC, NumberingSystem.LATIN, Theme.DARK, 100),
            new Dress(Language.ARABIC, NumberingSystem.ARABIC_INDIC, Theme.LIGHT, 100),
            new Dress(Language.ARABIC, NumberingSystem.ARABIC_INDIC, Theme.DARK, 200));

    private record Dress(Language language, NumberingSystem digits, Theme theme, int zoom) {

        void of(Settings settings) {
            settings.language().set(language);
            settings.digits().set(digits);
            settings.theme().set(theme);
            settings.zoom().set(zoom);
        }

        String name() {
            return language.tag() + (digits == NumberingSystem.LATIN ? "" : "-" + digits.name().toLowerCase(Locale.ROOT)
                    .replace('_', '-')) + (theme == Theme.DARK ? "-dark" : "-light") + "-" + zoom;
        }
    }

    private PopUpSnapshots() {}

    static void draw(Headless start, Path folder, PrintStream out) {
        for (Dress dress : DRESSES) {
            int count = SnapshotPopUp.all(new Settings()).size();
            for (int i = 0; i < count; i++) {
                int which = i;
                Opened opened = Snapshots.onScreenThread(() -> new Opened(start.program(), dress, which));
                // What was put off until it is shown comes in between.
                Snapshots.onScreenThread(() -> true);
                out.println(Snapshots.onScreenThread(() -> opened.keep(folder)));
            }
        }
    }

    /// A window with something open over it.
    private static final class Opened {

        private final Stage stage = new Stage();
        private final Scene scene;
        private final String name;
        private final Views.Loaded shell;

        Opened(Program program, Dress dress, int which) {
            Settings settings = program.settings();
            dress.of(settings);
            SnapshotPopUp sight = SnapshotPopUp.all(settings).get(which);
            name = "over-" + sight.name() + "-" + dress.name() + ".png";
            program.session().navigation().go(Stop.at(sight.screen()));
            shell = program.shellView();
            scene = new Scene(shell.root(), SIZE, SIZE);
            Appearance.of(settings).apply(scene, settings.language().get());
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            sight.open().accept(scene);
        }

        Path keep(Path folder) {
            List<Window> over = Window.getWindows().stream().filter(window -> !window.equals(stage)).toList();
            if (over.isEmpty()) {
                throw new IllegalStateException("nothing has opened for " + name);
            }
            Group layers = new Group(new ImageView(scene.snapshot(null)));
            for (Window window : over) {
                // A pop-up is drawn onto what is below it; a picture of it alone would have a ground of its own.
                window.getScene().setFill(Color.TRANSPARENT);
                Image picture = window.getScene().snapshot(null);
                ImageView layer = new ImageView(picture);
                layer.relocate(window.getX() + window.getScene().getX(), window.getY() + window.getScene().getY());
                layers.getChildren().add(layer);
            }
            Path file = folder.resolve(name);
            try {
                Png.write(new Scene(layers, SIZE, SIZE).snapshot(null), file);
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + file, e);
            } finally {
                List.copyOf(over).forEach(Window::hide);
                shell.dispose();
                stage.close();
            }
        }
    }
}
