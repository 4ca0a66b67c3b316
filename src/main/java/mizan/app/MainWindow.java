package mizan.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mizan.i18n.Messages;
import mizan.settings.Settings;
import mizan.ui.kit.Views;
import org.jspecify.annotations.Nullable;

/// The program's window. Its content is made anew when the language or the digits change.
final class MainWindow {

    private static final double MINIMUM_WIDTH = 1000;
    private static final double MINIMUM_HEIGHT = 720;

    private final Program program;
    private final Settings settings;
    private final Stage stage = new Stage();
    private final WindowPlace place;
    private final Scene scene;
    private Views.@Nullable Loaded shown;
    private @Nullable Appearance look;
    private boolean broughtDown;

    /// @param closed called once the window is gone
    MainWindow(Program program, Runnable closed) {
        this.program = program;
        this.settings = program.settings();
        this.place = WindowPlace.of(settings.window().get(), screens());
        // With a size of its own the scene is not laid out in the size that it would like before it has the window's.
        this.scene = new Scene(new Pane(), place.width(), place.height());
        stage.setScene(scene);
        stage.setMinWidth(MINIMUM_WIDTH);
        stage.setMinHeight(MINIMUM_HEIGHT);
        stage.setOnHidden(_ -> closed.run());
        stage.setOnCloseRequest(event -> {
            event.consume();
            rememberPlace();
            program.closing().closeBy(() -> program.leaving().leaveBy(stage::hide));
        });
        LeavingWindow.askAbove(stage, program);
        settings.language().subscribe((_, _) -> fill());
        settings.digits().subscribe((_, _) -> fill());
        settings.theme().subscribe((_, _) -> look());
        settings.contrast().subscribe((_, _) -> look());
        settings.zoom().subscribe((_, _) -> look());
        Platform.getPreferences().addListener((MapChangeListener<String, Object>) _ -> lookIfAnother());
    }

    void show() {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        stage.show();
    }

    /// What can wait until the first screen is seen.
    void complete() {
        keepTitleInSight();
        program.endFirstFrame();
        WindowIcons.give(stage, System.getProperty("mizan.icons"));
        program.warmUp();
    }

    /// How high its title bar is, a window manager says only once the window is there, and may move it up by that.
    private void keepTitleInSight() {
        double top = Screen.getPrimary().getVisualBounds().getMinY();
        stage.yProperty().subscribe(y -> {
            if (!stage.isMaximized() && y.doubleValue() < top && !broughtDown) {
                broughtDown = true;
                Platform.runLater(() -> stage.setY(top));
            }
        });
    }

    void close() {
        stage.hide();
    }

    /// Comes to the front, because the program was started once more, and opens the files that it was started with.
    ///
    /// @param seen called once it is there to be seen
    void bring(List<Path> files, Runnable seen) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        program.open(files);
        if (stage.isShowing()) {
            seen.run();
        }
    }

    /// Makes the content, in the language and look of the settings.
    void fill() {
        // First of all: the first control that is made without a look loads JavaFX's own.
        look();
        Views.Loaded next = program.shellView();
        show(scene, next.root());
        if (shown != null) {
            shown.dispose();
        }
        shown = next;
        stage.setTitle(new Messages(settings.language().get()).text("app.title"));
    }

    /// The keyboard stays where it was, if the part has a name: who has switched the language can switch it back.
    static void show(Scene scene, Parent content) {
        Node focused = scene.getFocusOwner();
        Node same = focused == null || focused.getId() == null ? null : content.lookup("#" + focused.getId());
        scene.setRoot(content);
        if (same != null) {
            same.requestFocus();
        }
    }

    private void look() {
        look = Appearance.of(settings);
        look.apply(scene, settings.language().get());
    }

    /// The system tells of many things one by one, of which few concern the look.
    private void lookIfAnother() {
        if (!Appearance.of(settings).equals(look)) {
            look();
        }
    }

    private void rememberPlace() {
        Rectangle2D bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        settings.window().set(new WindowPlace(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(),
                bounds.getHeight(), stage.isMaximized()).text());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }
}
