package mizan.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.settings.Contrast;
import mizan.settings.Settings;
import mizan.settings.Theme;
import mizan.settings.Zoom;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.place.PlaceField;
import mizan.ui.place.PlaceSearch;

/// Lets a person choose language, look, digits, default pay basis, home, contrast, size and motion. Each choice takes
/// effect at once.
public final class SettingsController implements View {

    private final Settings settings;
    private final PlaceSearch places;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private ComboBox<Language> language;
    @FXML
    private ComboBox<Theme> theme;
    @FXML
    private ComboBox<NumberingSystem> digits;
    @FXML
    private ComboBox<PayBasis> basis;
    @FXML
    private StackPane homeRoom;
    @FXML
    private ComboBox<Contrast> contrast;
    @FXML
    private ComboBox<Integer> zoom;
    @FXML
    private CheckBox motion;

    public SettingsController(Settings settings, PlaceSearch places, FigureText figureText) {
        this.settings = settings;
        this.places = places;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        offer(language, List.of(Language.values()), settings.language(), Language::ownName);
        offer(theme, List.of(Theme.values()), settings.theme(), named("theme"));
        offer(digits, List.of(NumberingSystem.values()), settings.digits(), named("digits"));
        offer(basis, List.of(PayBasis.values()), settings.payBasis(), named("basis"));
        offer(contrast, List.of(Contrast.values()), settings.contrast(), named("contrast"));
        offer(zoom, Zoom.steps(), settings.zoom(), percent -> figureText.formats().percent(percent));
        PlaceField home = PlaceField.ofHome(places, figureText, subscriptions);
        home.setAsked(figureText.text("settings.home"));
        homeRoom.getChildren().setAll(home);
        motion.selectedProperty().bindBidirectional(settings.motion());
    }

    private <T> void offer(ComboBox<T> box, List<T> values, Property<T> setting, Function<T, String> name) {
        box.setConverter(new ChoiceNames<>(name));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(setting);
        subscriptions.add(() -> box.valueProperty().unbindBidirectional(setting));
    }

    private <E extends Enum<E>> Function<E, String> named(String prefix) {
        return value -> figureText.text(prefix + "." + Messages.key(value));
    }

    @Override
    public void dispose() {
        subscriptions.close();
        motion.selectedProperty().unbindBidirectional(settings.motion());
    }
}
