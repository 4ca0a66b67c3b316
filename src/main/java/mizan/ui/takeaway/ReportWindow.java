package mizan.ui.takeaway;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Subscription;
import mizan.settings.Settings;
import mizan.ui.kit.Views;
import mizan.ui.kit.WithinScreen;
import mizan.ui.kit.ZoomPane;

/// The report in a window of its own, over the one that it was asked for in. It looks as that does. For the JavaFX
/// thread.
public final class ReportWindow {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 700;
    private static final double LEAST_WIDTH = 420;
    private static final double LEAST_HEIGHT = 320;

    private final Settings settings;
    private final Supplier<Views.Loaded> view;
    private final String title;

    /// @param view made anew each time that it opens
    public ReportWindow(Settings settings, Supplier<Views.Loaded> view, String title) {
        this.settings = settings;
        this.view = view;
        this.title = title;
    }

    /// Opens it; the window below waits until it is closed.
    public void open(Scene below) {
        Views.Loaded loaded = view.get();
        ZoomPane frame = ZoomPane.of(loaded.root(), settings.zoom().get());
        double times = settings.zoom().get() / 100.0;
        Scene scene = new Scene(frame, WIDTH * times, HEIGHT * times);
        scene.getStylesheets().setAll(below.getStylesheets());
        scene.setNodeOrientation(below.getNodeOrientation());
        Subscription following = settings.zoom().subscribe(frame::setPercent);
        Stage window = new Stage();
        window.initOwner(below.getWindow());
        window.initModality(Modality.WINDOW_MODAL);
        window.setTitle(title);
        window.setMinWidth(LEAST_WIDTH);
        window.setMinHeight(LEAST_HEIGHT);
        window.setScene(scene);
        window.setOnHidden(_ -> {
            following.unsubscribe();
            loaded.dispose();
        });
        window.show();
        WithinScreen.place(window);
    }
}
