package mizan.ui.map;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.chart.ScatterChart;
import mizan.domain.place.MeasureReading.None;
import mizan.statemap.MapLegend;
import mizan.statemap.MapView;
import mizan.statemap.StateMap;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.InSight;
import mizan.ui.kit.Shown;
import mizan.ui.places.ChosenPlaces;
import mizan.ui.session.PlaceNames;
import org.controlsfx.control.SegmentedButton;

/// The card with the map and its legend.
public final class MapPictureController extends RankingView {

    /// How many times larger or smaller one press of a button makes the map.
    private static final double STEP = 1.5;

    private final PlaceNames names;
    private final ChosenPlaces chosenPlaces;

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private ToggleButton geographic;
    @FXML
    private ToggleButton tiles;
    @FXML
    private ToggleButton around;
    @FXML
    private FlowPane switches;
    @FXML
    private SegmentedButton views;
    @FXML
    private StateMap map;
    @FXML
    private MapLegend legend;
    @FXML
    private Paragraph nothing;
    @FXML
    private Paragraph source;
    @FXML
    private Paragraph near;
    @FXML
    private HBox chosen;
    @FXML
    private Label chosenText;
    @FXML
    private Hyperlink toCompare;
    @FXML
    private Hyperlink toAreas;
    @FXML
    private Hyperlink beside;
    @FXML
    private ToggleButton best;
    @FXML
    private VBox bestPlaces;
    @FXML
    private Paragraph finding;
    @FXML
    private ScatterChart scatter;
    @FXML
    private VBox zoom;
    @FXML
    private Button smaller;
    @FXML
    private Button whole;

    public MapPictureController(MapModel model, PlaceNames names, ChosenPlaces chosenPlaces,
            FigureText figureText) {
        super(model, figureText);
        this.chosenPlaces = chosenPlaces;
        this.names = names;
    }

    @FXML
    private void initialize() {
        // In one row if there is room; a pane that flows would ask for more than its content, and yield to the title.
        DoubleBinding row = around.widthProperty().add(views.widthProperty()).add(switches.hgapProperty());
        switches.prefWrapLengthProperty().bind(row);
        switches.minWidthProperty().bind(Bindings.min(row, card.widthProperty().divide(2)));
        geographic.setOnAction(_ -> choose(false, false));
        tiles.setOnAction(_ -> choose(true, false));
        best.setOnAction(_ -> choose(false, true));
        subscriptions.now(this::showView, model.tiles(), model.best(), model.level());
        subscriptions.later(this::update, model.best(), model.session().home(), model.session().myPay(),
                model.session().enough());
        scatter.setAnimated(false);
        subscriptions.now(() -> {
            boolean all = map.zoom().get() <= 1;
            smaller.setDisable(all);
            whole.setDisable(all);
        }, map.zoom());
        around.selectedProperty().bindBidirectional(model.aroundNation());
        map.meant().bindBidirectional(model.meant());
        map.selected().bindBidirectional(model.selected());
        subscriptions.now(this::showHome, model.session().home(), names.names(), model.level());
        subscriptions.now(() -> map.flag(model.offeredIn(names)), names.names(), model.level());
        subscriptions.later(() -> map.flag(model.offeredIn(names)), model.options());
        legend.follow(map);
        subscriptions.now(this::showChosen, model.selected(), names.names());
        subscriptions.later(this::update, model.selected());
        subscriptions.later(this::update, model.aroundNation());
        follow();
    }

    private void choose(boolean asTiles, boolean asBest) {
        model.tiles().set(asTiles);
        model.best().set(asBest);
        showView();
    }

    private void showView() {
        boolean areas = model.level().get() == MapLevel.AREAS;
        boolean asBest = model.best().get();
        boolean asTiles = model.tiles().get() && !areas && !asBest;
        geographic.setSelected(!asTiles && !asBest);
        tiles.setSelected(asTiles);
        tiles.setDisable(areas);
        best.setSelected(asBest);
        map.view().set(areas ? MapView.AREAS : asTiles ? MapView.TILES : MapView.GEOGRAPHIC);
        Shown.set(!asTiles && !asBest, zoom);
        Shown.set(!asBest, map, legend);
        Shown.set(asBest, bestPlaces);
    }

    /// Where somebody lives: on the map of the states the state that it lies in.
    private void showHome() {
        String home = model.session().home().get();
        map.home().set(model.level().get() == MapLevel.AREAS ? home : names.state(home).orElse(""));
    }

    @Override
    void show(PlaceRanking ranking, MapWords words) {
        around.setDisable(ranking.contrast().isPresent() || model.best().get());
        if (model.best().get()) {
            showBest(words);
        } else {
            title.show(new DrawnRanking(words).heading(), new DrawnRanking(words).finding());
            new DrawnRanking(words).show(map, legend, model.aroundNation().get());
        }
        boolean empty = ranking.places().stream().allMatch(standing -> standing.reading() instanceof None);
        Shown.set(empty && !model.best().get(), nothing);
        boolean listed = ranking.places().stream().anyMatch(standing -> standing.first().pay().isPresent());
        nothing.setWords(words.text(listed ? "map.nothing" : "map.nothing.unlisted"));
        source.setWords(model.best().get() ? words.sourceWithPrices() : words.source());
        showNear(ranking, words.near());
    }

    private void showBest(MapWords words) {
        BestPlaces places = new BestPlaces(words, Stream.of(map.home(), model.session().home(), model.selected())
                .map(StringProperty::get).collect(Collectors.toSet()));
        title.show(places.heading(), "");
        finding.setWords(places.finding());
        places.show(scatter, model.session().myPay().getValue(), model.session().enough().getValue());
    }

    /// About the chosen state, or, of two occupations, about the country while none is chosen.
    private void showNear(PlaceRanking ranking, SignificanceWords words) {
        String said = words.sentence(ranking.places()
                .stream()
                .filter(standing -> standing.code().equals(model.selected().get()))
                .findFirst()
                .orElse(ranking.nation()));
        near.setWords(said);
        Shown.set(!said.isEmpty(), near);
    }

    private void showChosen() {
        String code = model.selected().get();
        chosen.setVisible(!code.isEmpty());
        boolean areas = model.level().get() == MapLevel.AREAS;
        boolean ground = areas && names.state(code).filter(code::equals).isPresent();
        chosenText.setText(code.isEmpty() ? ""
                : figureText.text(ground ? "map.chosen.ground" : areas ? "map.chosen.area" : "map.chosen",
                        names.name(code)));
        toCompare.setText(figureText.text("map.chosen.compare"));
        beside.setText(figureText.text("map.chosen.beside"));
        Shown.set(!ground, beside, toCompare);
        toAreas.setText(figureText.text("map.chosen.areas"));
        Shown.set(!areas, toAreas);
        if (ground) {
            map.showLarge(code);
        }
    }

    @FXML
    private void zoomIn() {
        map.zoom(STEP);
    }

    @FXML
    private void zoomOut() {
        map.zoom(1 / STEP);
    }

    @FXML
    private void zoomAll() {
        map.showAll();
    }

    /// Shows what a move there would change, in the card below the map.
    @FXML
    private void setBeside() {
        chosenPlaces.add(model.selected().get());
        Node below = card.getScene().lookup(".places-card");
        if (below != null) {
            InSight.bring(below);
        }
    }

    @FXML
    private void goToAreas() {
        model.showAreasOf(model.selected().get());
    }

    @FXML
    private void clearChosen() {
        model.selected().set("");
    }

    @FXML
    private void goToCompare() {
        model.goThere();
    }

    @Override
    public Optional<Exportable> exportable() {
        MapSheet sheet = new MapSheet(figureText, model);
        return Optional.of(new Exportable(card, sheet::name, sheet::all));
    }

    @Override
    public void dispose() {
        around.selectedProperty().unbindBidirectional(model.aroundNation());
        map.meant().unbindBidirectional(model.meant());
        map.selected().unbindBidirectional(model.selected());
        map.dispose();
        super.dispose();
    }
}
