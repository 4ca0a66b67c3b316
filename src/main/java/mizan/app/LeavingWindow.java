package mizan.app;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import mizan.i18n.Messages;
import mizan.settings.Settings;
import mizan.ui.data.RunningImportController;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import mizan.ui.kit.WithinScreen;
import mizan.ui.kit.ZoomPane;
import mizan.ui.scorecard.cards.UnsavedCardsController;
import org.jspecify.annotations.Nullable;

/// A window above the main one, as long as the person is asked, before the program ends, what is to become of
/// tables that are being written or of cards that cannot be saved.
final class LeavingWindow {

    private final Program program;
    private final Stage owner;
    private final Class<? extends View> question;
    private final Runnable stay;
    private @Nullable Stage stage;
    private Views.@Nullable Loaded shown;

    private LeavingWindow(Program program, Stage owner, Class<? extends View> question, Runnable stay) {
        this.program = program;
        this.owner = owner;
        this.question = question;
        this.stay = stay;
    }

    /// Asks whenever there is something to ask.
    static void askAbove(Stage owner, Program program) {
        new LeavingWindow(program, owner, RunningImportController.class, program.closing()::stay)
                .askWhile(program.closing().asking());
        new LeavingWindow(program, owner, UnsavedCardsController.class, program.leaving()::stay)
                .askWhile(program.leaving().asking());
    }

    private void askWhile(ReadOnlyBooleanProperty asked) {
        asked.subscribe((_, asking) -> {
            if (asking) {
                show();
            } else {
                hide();
            }
        });
    }

    private void show() {
        Settings settings = program.settings();
        Views.Loaded view = program.views().load(question);
        Scene scene = new Scene(ZoomPane.of(view.root(), settings.zoom().get()));
        Appearance.of(settings).apply(scene, settings.language().get());
        Stage asking = new Stage();
        asking.initOwner(owner);
        asking.initModality(Modality.WINDOW_MODAL);
        asking.setResizable(false);
        asking.setTitle(new Messages(settings.language().get()).text("app.title"));
        asking.setScene(scene);
        asking.setOnCloseRequest(_ -> stay.run());
        shown = view;
        stage = asking;
        asking.show();
        WithinScreen.place(asking);
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
