package mizan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import mizan.i18n.Language;
import mizan.settings.Settings;
import mizan.settings.Theme;
import mizan.settings.Zoom;
import mizan.ui.help.HelpController;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.HelpLink;
import mizan.ui.kit.Shortcut;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.kit.ZoomPane;
import mizan.ui.search.SearchController;
import mizan.ui.session.Navigation;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.settings.SettingsController;
import mizan.ui.takeaway.ReportController;
import mizan.ui.takeaway.ReportWindow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window's frame. Shows the screen that the navigation is at, and the tray that all screens share.
public final class ShellController implements View {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// In pixels of the usual size.
    private static final double COMPACT_HEIGHT = 540;
    private static final double COMPACT_WIDTH = 700;
    private static final double NARROW_WIDTH = 1100;
    /// What rail, search and buttons need at least beside the tray.
    private static final double BESIDE_TRAY = 600;
    private static final double COMPACT_BESIDE_TRAY = 520;

    private final ShellModel model;
    private final ScreenViews screens;
    private final FigureText figureText;
    private final Navigation navigation;
    private final Settings settings;
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<ToggleButton> railButtons = new ArrayList<>();
    private Views.@Nullable Loaded shown;
    private @Nullable Screen shownScreen;
    private final ReportWindow report;
    private final ViewPopOver settingsPopOver;
    private final Views views;
    private @Nullable HelpDrawer help;
    private @Nullable TrayRow trayRow;

    @FXML
    private ZoomPane root;
    @FXML
    private VBox rail;
    @FXML
    private VBox top;
    @FXML
    private HBox toolbar;
    @FXML
    private Button back;
    @FXML
    private Button forward;
    @FXML
    private SearchController searchController;
    @FXML
    private Button language;
    @FXML
    private FontIcon lookIcon;
    @FXML
    private Button settingsButton;
    @FXML
    private StackPane emblem;
    @FXML
    private HBox tray;
    @FXML
    private HBox undo;
    @FXML
    private Label undoText;
    @FXML
    private StackPane stage;

    public ShellController(ShellModel model, ScreenViews screens, Views views, FigureText figureText) {
        this.model = model;
        this.screens = screens;
        this.figureText = figureText;
        this.navigation = model.session().navigation();
        this.settings = model.session().settings();
        this.report = new ReportWindow(settings, () -> views.load(ReportController.class),
                figureText.text("report.window"));
        this.settingsPopOver = new ViewPopOver(settings, () -> views.load(SettingsController.class));
        this.views = views;
    }

    @FXML
    private void initialize() {
        for (Screen screen : Screen.values()) {
            railButtons.add(railButton(screen));
        }
        rail.getChildren().addAll(railButtons);
        back.disableProperty().bind(navigation.canGoBackProperty().not());
        forward.disableProperty().bind(navigation.canGoForwardProperty().not());
        language.setText(otherLanguage().ownName());
        HelpDrawer drawer = new HelpDrawer(stage, navigation, () -> views.load(HelpController.class));
        help = drawer;
        root.addEventHandler(HelpLink.Asked.ASKED, asked -> navigation.ask(asked.about()));
        keys().listenOn(root);
        subscriptions.now(this::showScreen, navigation.hereProperty());
        subscriptions.now(drawer::follow, navigation.askedProperty());
        TrayRow chips = new TrayRow(tray, undo, undoText, model, figureText, () -> searchController.offer());
        trayRow = chips;
        subscriptions.now(chips::showChips, model.chips());
        subscriptions.now(() -> root.setPercent(settings.zoom().get()), settings.zoom());
        subscriptions.now(chips::showUndo, model.lastRemoval());
        subscriptions.now(() -> fold(chips), root.widthProperty(), root.heightProperty(), settings.zoom(),
                model.chips(), model.lastRemoval());
        subscriptions.now(() -> lookIcon.setIconLiteral(settings.theme().get() == Theme.DARK ? "fth-sun" : "fth-moon"),
                settings.theme());
    }

    @FXML
    private void goBack() {
        navigation.back();
    }

    @FXML
    private void goForward() {
        navigation.forward();
    }

    @FXML
    private void switchLanguage() {
        settings.language().set(otherLanguage());
    }

    @FXML
    private void switchLook() {
        settings.theme().set(settings.theme().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    @FXML
    private void openSettings() {
        settingsPopOver.toggle(settingsButton);
    }

    @FXML
    private void openHelp() {
        if (help != null) {
            help.toggle();
        }
    }

    /// In a window of its own, over this one.
    @FXML
    private void openReport() {
        report.open(root.getScene());
    }

    @FXML
    private void undoRemoval() {
        if (trayRow != null) {
            trayRow.undo();
        }
    }

    private ToggleButton railButton(Screen screen) {
        String name = figureText.text("screen." + screen.id());
        ToggleButton button = new ToggleButton(name, new FontIcon(screen.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("rail-button");
        button.setUserData(screen);
        button.setId("rail-" + screen.id());
        button.setOnAction(_ -> {
            navigation.go(Stop.at(screen));
            markRail();
        });
        return button;
    }

    private void markRail() {
        railButtons.forEach(button -> button.setSelected(button.getUserData() == navigation.here().screen()));
    }

    private void showScreen() {
        Screen screen = navigation.here().screen();
        if (screen != shownScreen) {
            Views.Loaded next = screens.open(screen);
            stage.getChildren().setAll(next.root());
            disposeShown();
            shown = next;
            shownScreen = screen;
        }
        markRail();
    }

    /// In a small window, or a large size of everything, the frame leaves the room to the screen.
    private void fold(TrayRow chips) {
        double width = root.getWidth() * Zoom.USUAL / settings.zoom().get();
        double height = root.getHeight() * Zoom.USUAL / settings.zoom().get();
        boolean compact = height > 0 && (height < COMPACT_HEIGHT || width < COMPACT_WIDTH);
        root.pseudoClassStateChanged(COMPACT, compact);
        root.pseudoClassStateChanged(NARROW, width < NARROW_WIDTH);
        Shown.set(!compact, emblem);
        railButtons.forEach(button -> button.setTooltip(compact ? new WrappingTooltip(button.getText()) : null));
        double room = width - (compact ? COMPACT_BESIDE_TRAY : BESIDE_TRAY);
        placeUndo(!compact && chips.fitsWithUndo(room));
        chips.fit(room);
    }

    /// In the bar where there is room beside all chips, and in a line of its own below it otherwise, as long as it is
    /// offered.
    private void placeUndo(boolean beside) {
        if (beside && !toolbar.getChildren().contains(undo)) {
            toolbar.getChildren().add(toolbar.getChildren().indexOf(tray) + 1, undo);
        } else if (!beside && !top.getChildren().contains(undo)) {
            top.getChildren().add(undo);
        }
    }

    /// As by the window's own button, so that its place is remembered.
    private void quit() {
        Window window = root.getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private ShellKeys keys() {
        return new ShellKeys(Map.ofEntries(Map.entry(Shortcut.HELP, this::openHelp),
                Map.entry(Shortcut.FIND, () -> searchController.focus()),
                Map.entry(Shortcut.BACK, navigation::back),
                Map.entry(Shortcut.FORWARD, navigation::forward),
                Map.entry(Shortcut.REPORT, this::openReport),
                Map.entry(Shortcut.LARGER, () -> settings.zoom().set(Zoom.larger(settings.zoom().get()))),
                Map.entry(Shortcut.SMALLER, () -> settings.zoom().set(Zoom.smaller(settings.zoom().get()))),
                Map.entry(Shortcut.USUAL_SIZE, () -> settings.zoom().set(Zoom.USUAL)),
                Map.entry(Shortcut.QUIT, this::quit)), railButtons, this::enterScreen, model);
    }

    /// Who goes to a screen by its key can type at once where it begins with a field.
    private void enterScreen() {
        // What a pane scrolls is only in it once that has its look.
        stage.applyCss();
        Node first = stage.lookup(".first-field");
        if (first != null) {
            first.requestFocus();
        }
    }

    private Language otherLanguage() {
        return settings.language().get() == Language.ENGLISH ? Language.ARABIC : Language.ENGLISH;
    }

    private void disposeShown() {
        if (shown != null) {
            shown.dispose();
        }
    }

    @Override
    public void dispose() {
        settingsPopOver.dispose();
        if (help != null) {
            help.dispose();
        }
        disposeShown();
        subscriptions.close();
    }
}
