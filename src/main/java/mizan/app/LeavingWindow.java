package mizan.app;

import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import mizan.i18n.Messages;
import mizan.settings.Settings;
import mizan.ui.kit.Views;
import mizan.ui.kit.ZoomPane;
import mizan.ui.scorecard.LeavingController;
import mizan.ui.scorecard.LeavingModel;
import org.jspecify.annotations.Nullable;

/// A window above the main one, as long as the person is asked what is to become of cards that cannot be saved.
final class LeavingWindow {

    private final Program program;
    private final Stage owner;
    private @Nullable Stage stage;
    private Views.@Nullable Loaded shown;

    private LeavingWindow(Program program, Stage owner) {
        this.program = program;
        this.owner = owner;
    }

    /// Asks whenever there is something to ask.
    static void askAbove(Stage owner, Program program) {
        LeavingWindow window = new LeavingWindow(program, owner);
        program.leaving().asking().subscribe((_, asking) -> {
            if (asking) {
                window.show();
            } else {
                window.hide();
            }
        });
    }

    private void show() {
        LeavingModel model = program.leaving();
        Settings settings = program.settings();
        Views.Loaded view = program.views().load(LeavingController.class);
        Scene scene = new Scene(ZoomPane.of(view.root(), settings.zoom().get()));
        Look.of(settings).apply(scene, settings.language().get());
        Stage asking = new Stage();
        asking.initOwner(owner);
        asking.initModality(Modality.WINDOW_MODAL);
        asking.setResizable(false);
        asking.setTitle(new Messages(settings.language().get()).text("app.title"));
        asking.setScene(scene);
        asking.setOnCloseRequest(_ -> model.stay());
        shown = view;
        stage = asking;
        asking.show();
    }

    private void hide() {
        if (stage != null) {
            stage.hide();
        }
        if (shown != null) {
            shown.dispose();
        }
    }
}
