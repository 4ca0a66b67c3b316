package mizan.ui.shell;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import mizan.settings.Settings;
import mizan.ui.kit.HelpLink;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Views;
import mizan.ui.kit.ZoomPane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// A view in a pop-over below a button, made when it is first opened. It looks as the window does.
final class ViewPopOver {

    /// The bar with its button, above it, and its own edge.
    private static final double AROUND = 80;

    private final Settings settings;
    private final Supplier<Views.Loaded> view;
    private Views.@Nullable Loaded loaded;
    private @Nullable PopOver popOver;
    private Subscription following = Subscription.EMPTY;

    ViewPopOver(Settings settings, Supplier<Views.Loaded> view) {
        this.settings = settings;
        this.view = view;
    }

    /// Opens it below the button, or closes it if it is open.
    void toggle(Button button) {
        PopOver shown = Objects.requireNonNullElseGet(popOver, () -> make(button));
        popOver = shown;
        if (shown.isShowing()) {
            shown.hide();
        } else {
            shown.show(button);
        }
    }

    private PopOver make(Button button) {
        Scene window = button.getScene();
        Views.Loaded content = view.get();
        loaded = content;
        ZoomPane frame = framed(content.root(), window);
        PopOver made = new PopOver(frame);
        made.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        made.setAnimated(Motions.wanted(settings));
        // The edge around the content has the window's colours too.
        made.getStyleClass().addAll("root", "pop-over-frame");
        following = Subscription.combine(following, lookAlike(made.getRoot(), window));
        frame.maxHeightProperty().bind(window.heightProperty().subtract(AROUND));
        // What is asked in it is answered in the window below.
        frame.addEventHandler(HelpLink.Asked.ASKED, asked -> {
            made.hide();
            HelpLink.ask(button, asked.about());
        });
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !dropped(frame)) {
                made.hide();
                button.requestFocus();
                event.consume();
            }
        });
        return made;
    }

    /// A list that has dropped is what Esc closes first.
    private static boolean dropped(Parent frame) {
        return frame.lookupAll(".combo-box-base")
                .stream()
                .anyMatch(node -> node instanceof ComboBoxBase<?> box && box.isShowing());
    }

    /// A pop-over is a window of its own, in which none of the styles of this one hold.
    private ZoomPane framed(Parent content, Scene window) {
        ZoomPane frame = new ZoomPane();
        frame.setContent(content);
        frame.lookAs(window.getRoot());
        following = Subscription.combine(settings.zoom().subscribe(frame::setPercent), lookAlike(frame, window));
        return frame;
    }

    private Subscription lookAlike(Parent part, Scene window) {
        Runnable look = () -> part.getStylesheets().setAll(window.getStylesheets());
        look.run();
        return Subscription.combine(settings.theme().subscribe(look), settings.contrast().subscribe(look));
    }

    void dispose() {
        following.unsubscribe();
        if (popOver != null) {
            popOver.hide();
        }
        if (loaded != null) {
            loaded.dispose();
        }
    }
}
