package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.settings.Contrast;
import mizan.settings.Theme;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lists with the marks of occupations, which hang in windows of their own: their colours are known however often they
/// are opened, and whatever changes while they are closed. That the style sheets raise no complaint is what every test of
/// the window asserts when it ends.
@NullUnmarked
class ListMarksTest extends UiTest {

    private static final List<String> LISTS = List.of("#occupation", "#other");

    @ParameterizedTest
    @EnumSource
    void marksHaveTheirColoursHoweverOftenTheirListIsOpened(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.MAP.id());
        open();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.LIGHT)) {
            LISTS.forEach(this::openAndClose);
            look(theme);
            LISTS.forEach(this::openAndClose);
            onScreenThread(() -> {
                program().map().chooseOther(Optional.of(new SocCode("15-1231")));
                program().session().navigation().go(Stop.at(Screen.COMPARE));
                return null;
            });
            settle();
            onScreenThread(() -> {
                program().session().tray().remove(program().session().tray().entries().getLast().code());
                program().session().navigation().go(Stop.at(Screen.MAP));
                return null;
            });
            settle();
            speak(settings.language().get() == Language.ENGLISH ? Language.ARABIC : Language.ENGLISH);
        }
    }

    private void look(Theme theme) {
        onScreenThread(() -> {
            settings.theme().set(theme);
            settings.contrast().set(theme == Theme.DARK ? Contrast.HIGH : Contrast.NORMAL);
            Look.of(settings).apply(scene(), settings.language().get());
            return null;
        });
        settle();
    }

    private void openAndClose(String list) {
        ComboBox<?> box = node(list, ComboBox.class);
        onScreenThread(() -> {
            box.show();
            return null;
        });
        settle();
        assertThat(onScreenThread(() -> Window.getWindows().stream().map(Window::getScene).map(Scene::getRoot)
                .flatMap(root -> root.lookupAll(".list-cell .series-mark").stream())
                .map(Region.class::cast)
                .toList())).isNotEmpty().allSatisfy(mark -> assertThat(mark.getBackground()).isNotNull());
        onScreenThread(() -> {
            box.hide();
            scene().getRoot().applyCss();
            return null;
        });
        settle();
    }
}
