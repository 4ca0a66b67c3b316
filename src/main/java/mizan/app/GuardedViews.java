package mizan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import mizan.i18n.Messages;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;

/// Shows a [FaultPane] in the place of a view that cannot be made, and all others beside it: a fault in one card or screen
/// keeps nobody from the rest. For the window only, as checks and tests are to find such a fault.
final class GuardedViews implements Views {

    private static final System.Logger LOG = System.getLogger(GuardedViews.class.getName());

    private final FxmlViews views;
    private final Messages messages;

    GuardedViews(FxmlViews views, Messages messages) {
        this.views = views;
        this.messages = messages;
    }

    @Override
    public Loaded load(Class<? extends View> controller) {
        Map<Class<?>, Node> panes = new HashMap<>();
        while (true) {
            try {
                return views.load(controller, panes);
            } catch (RuntimeException | Error fault) {
                LOG.log(System.Logger.Level.ERROR, "a view could not be made: " + controller.getName(), fault);
                FaultPane pane = new FaultPane(messages, FaultReport.of(Thread.currentThread(), fault));
                Optional<Class<?>> broken = views.broken(fault).filter(each -> !each.equals(controller));
                if (broken.isEmpty() || panes.put(broken.get(), pane) != null) {
                    return new Loaded(pane, List.of());
                }
            }
        }
    }
}
