package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import mizan.background.Loadable;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.StateMeasure;
import mizan.i18n.Messages;
import mizan.ui.kit.CardGrid;
import mizan.ui.kit.CardToCome;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FirstFrame;
import mizan.ui.kit.Shown;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.ToggleChoice;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.places.PlacesController;
import mizan.ui.session.Session;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// The switches above the map and the table: which occupation, set against which other, by which measure.
public final class MapController implements View {

    /// How high the map with its table is at least, and what is left free below it, in pixels.
    private static final double LEAST = 590;
    private static final double BELOW = 16;

    private final MapModel model;
    private final Views views;
    private final FirstFrame firstFrame;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ToggleGroup chips = new ToggleGroup();
    private Views.@Nullable Loaded placesCard;
    private @Nullable Object cellsOf;
    private boolean offering;
    private boolean disposed;

    @FXML
    private StatePane state;
    @FXML
    private ComboBox<String> occupation;
    @FXML
    private ComboBox<String> other;
    @FXML
    private SegmentedButton contrasts;
    @FXML
    private ToggleButton difference;
    @FXML
    private ToggleButton ratio;
    @FXML
    private FlowPane measures;
    @FXML
    private SegmentedButton bases;
    @FXML
    private ToggleButton ofStates;
    @FXML
    private ToggleButton ofAreas;
    @FXML
    private ToggleButton hourly;
    @FXML
    private ToggleButton annual;
    @FXML
    private CheckBox adjusted;
    @FXML
    private ScrollPane scroll;
    @FXML
    private CardGrid cards;
    @FXML
    private CardToCome places;

    public MapController(MapModel model, Views views, FirstFrame firstFrame, FigureText figureText) {
        this.model = model;
        this.views = views;
        this.firstFrame = firstFrame;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        Session session = model.session();
        subscriptions.add(ToggleChoice.bind(session.basis(), hourly, PayBasis.HOURLY, annual, PayBasis.ANNUAL));
        subscriptions.add(
                ToggleChoice.bind(model.contrast(), difference, OccupationContrast.DIFFERENCE, ratio,
                        OccupationContrast.RATIO));
        subscriptions.add(ToggleChoice.bind(model.level(), ofStates, MapLevel.STATES, ofAreas, MapLevel.AREAS));
        measures.getChildren().addAll(0, Stream.of(StateMeasure.values()).map(this::chip).toList());
        subscriptions.now(this::markMeasure, model.measure());
        adjusted.setOnAction(_ -> model.adjusted().set(adjusted.isSelected()));
        subscriptions.now(() -> adjusted.setSelected(model.adjusted().get()), model.adjusted());
        occupation.setOnAction(_ -> choose(occupation, code -> code.ifPresent(model::choose)));
        other.setOnAction(_ -> choose(other, model::chooseOther));
        subscriptions.now(this::offer, model.picture());
        subscriptions.now(
                () -> state.show(model.picture().get(), figureText, figureText.text("map.empty"), model::load),
                model.picture());
        subscriptions.now(this::fillWindow, scroll.viewportBoundsProperty(), cards.layoutYProperty());
        firstFrame.afterwards(this::openPlaces);
    }

    /// The map and its table are as high as the window has room below the switches.
    private void fillWindow() {
        double room = scroll.getViewportBounds().getHeight() - cards.getLayoutY() - BELOW;
        cards.getChildren().forEach(card -> ((Region) card).setPrefHeight(Math.max(LEAST, room)));
    }

    private void openPlaces() {
        if (!disposed) {
            Views.Loaded card = views.load(PlacesController.class);
            placesCard = card;
            places.become(card.root());
        }
    }

    private ToggleButton chip(StateMeasure measure) {
        ToggleButton chip = new ToggleButton(MapWords.briefly(figureText, measure));
        chip.setId("measure-" + Messages.key(measure));
        chip.setUserData(measure);
        chip.setToggleGroup(chips);
        chip.setTooltip(new WrappingTooltip(MapWords.name(figureText, measure)));
        chip.setOnAction(_ -> {
            model.measure().set(measure);
            // A second press must not leave no button pressed.
            markMeasure();
        });
        return chip;
    }

    private void markMeasure() {
        StateMeasure measure = model.measure().get();
        chips.getToggles().forEach(chip -> chip.setSelected(chip.getUserData() == measure));
        boolean pay = measure.pay().isPresent();
        adjusted.setDisable(!pay);
        bases.setDisable(!pay);
    }

    /// Offers the occupations of the tray, and for the second place “alone” before them.
    private void offer() {
        List<String> codes = model.session().tray().codes().stream().map(SocCode::text).toList();
        String shown = model.shown().map(entry -> entry.code().text()).orElse("");
        List<String> others = new ArrayList<>(codes);
        others.remove(shown);
        others.addFirst("");
        offering = true;
        makeCells(codes);
        offer(occupation, codes, shown);
        offer(other, others, model.other().map(entry -> entry.code().text()).orElse(""));
        offering = false;
        boolean two = model.other().isPresent();
        Shown.set(two, contrasts);
        other.setDisable(others.size() < 2);
    }

    /// The cells are made anew only where the same occupations are called otherwise: their titles come later than their
    /// codes. The styles of new ones take long to work out.
    private void makeCells(List<String> codes) {
        Object now = List.of(codes.stream().map(this::title).toList(), List.copyOf(model.session().tray().entries()));
        if (now.equals(cellsOf)) {
            return;
        }
        cellsOf = now;
        for (ComboBox<String> box : List.of(occupation, other)) {
            box.setCellFactory(_ -> cell());
            box.setButtonCell(cell());
        }
    }

    private static void offer(ComboBox<String> box, List<String> codes, String value) {
        if (!box.getItems().equals(codes)) {
            box.getItems().setAll(codes);
        }
        box.setValue(value);
    }

    private OccupationCell cell() {
        return new OccupationCell(this::title, model.session().tray(), figureText.text("map.alone"));
    }

    private String title(String code) {
        return model.picture().get() instanceof Loadable.Ready<MapFigures>(MapFigures picture)
                ? Optional.ofNullable(picture.tray().get(new SocCode(code))).map(Occupation::title).orElse(code)
                : code;
    }

    private void choose(ComboBox<String> box, Consumer<Optional<SocCode>> chosen) {
        if (!offering && box.getValue() != null) {
            chosen.accept(Optional.of(box.getValue()).filter(code -> !code.isEmpty()).map(SocCode::new));
        }
    }

    @Override
    public void dispose() {
        disposed = true;
        if (placesCard != null) {
            placesCard.dispose();
        }
        subscriptions.close();
    }
}
