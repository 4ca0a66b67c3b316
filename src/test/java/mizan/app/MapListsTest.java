package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import mizan.background.ManualTasks;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.query.AreaNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FirstFrame;
import mizan.ui.kit.Views;
import mizan.ui.map.MapController;
import mizan.ui.places.PlacesModel;
import mizan.ui.places.PlacesQuestions;
import mizan.ui.session.PlaceNames;
import mizan.ui.session.Session;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// The lists above the map, while the titles of the occupations are awaited and in another language.
@NullUnmarked
class MapListsTest extends UiTest {

    private final ManualTasks tasks = new ManualTasks();

    @Test
    void theOccupationsAreCalledByTheirTitlesHoweverLateTheseCome() {
        settings.screen().set("map");
        String[] said = onScreenThread(() -> {
            Session session = new Session(settings);
            PlaceNames names = new PlaceNames(session, new AreaNames(database()), tasks);
            MapParts parts = MapParts.of(session, database(), names,
                    new PlacesModel(session, new PlacesQuestions(database()), tasks), new FirstFrame(), tasks);
            Language language = Language.ENGLISH;
            Messages messages = new Messages(language);
            Controllers controllers = new Controllers();
            Views views = new FxmlViews(messages, controllers);
            parts.addTo(controllers, views, new FigureText(messages, new Formats(language, NumberingSystem.LATIN)));
            Views.Loaded map = views.load(MapController.class);
            Scene scene = new Scene(map.root());
            Appearance.of(settings).apply(scene, language);
            scene.snapshot(null);
            tasks.releaseAll();
            scene.snapshot(null);
            String english = shown(scene);
            settings.language().set(Language.ARABIC);
            tasks.releaseAll();
            scene.snapshot(null);
            String arabic = shown(scene);
            map.dispose();
            return new String[]{english, arabic};
        });
        assertThat(said).containsExactly("Telemarketers", "المسوقون عبر الهاتف");
    }

    private static String shown(Scene scene) {
        return ((ComboBox<?>) scene.lookup("#occupation")).getButtonCell().getText();
    }
}
