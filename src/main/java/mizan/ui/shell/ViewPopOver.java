package mizan.ui.shell;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import mizan.settings.Settings;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Views;
import mizan.ui.kit.ZoomPane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// A view in a pop-over below a button, made when it is first opened. It looks as the window does.
final class ViewPopOver {

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
        PopOver shown = Objects.requireNonNullElseGet(popOver, () -> make(button.getScene()));
        popOver = shown;
        if (shown.isShowing()) {
            shown.hide();
        } else {
            shown.show(button);
        }
    }

    private PopOver make(Scene window) {
        Views.Loaded content = view.get();
        loaded = content;
        PopOver made = new PopOver(framed(content.root(), window));
        made.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        made.setAnimated(Motions.wanted(settings));
        return made;
    }

    /// A pop-over is a window of its own, in which none of the styles of this one hold.
    private Parent framed(Parent content, Scene window) {
        ZoomPane frame = new ZoomPane();
        frame.setContent(content);
        frame.lookAs(window.getRoot());
        following = Subscription.combine(settings.zoom().subscribe(frame::setPercent),
                settings.theme().subscribe(() -> frame.getStylesheets().setAll(window.getStylesheets())),
                settings.contrast().subscribe(() -> frame.getStylesheets().setAll(window.getStylesheets())));
        return frame;
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
