package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Window;
import mizan.settings.Settings;
import mizan.ui.session.Navigation.Stop;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each of what `--snapshot` opens over the window is still where it looks for it.
@NullUnmarked
class SnapshotPopUpTest extends UiTest {

    static Stream<String> names() {
        return SnapshotPopUp.all(new Settings()).stream().map(SnapshotPopUp::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void somethingOpens(String name) {
        SnapshotPopUp sight = SnapshotPopUp.all(settings)
                .stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        settings.screen().set(sight.screen().id());
        open();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(sight.screen()));
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            sight.open().accept(scene());
            return null;
        });
        eventually("something opens: " + name, () -> Window.getWindows().size() > 1);
        onScreenThread(() -> {
            List<Window> over = Window.getWindows().stream().filter(each -> !each.equals(scene().getWindow())).toList();
            over.forEach(Window::hide);
            return null;
        });
        assertThat(onScreenThread(() -> Window.getWindows().size())).isEqualTo(1);
    }
}
