package mizan.ui.map;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.domain.place.MeasureReading.None;
import mizan.statemap.MapLegend;
import mizan.statemap.MapView;
import mizan.statemap.StateMap;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.session.PlaceNames;
import org.controlsfx.control.SegmentedButton;

/// The card with the map and its legend.
public final class MapPictureController extends RankingView {

    private final PlaceNames names;

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
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

    public MapPictureController(MapModel model, PlaceNames names, FigureText figureText) {
        super(model, figureText);
        this.names = names;
    }

    @FXML
    private void initialize() {
        // In one row if there is room; a pane that flows would ask for more than its content.
        switches.prefWrapLengthProperty()
                .bind(around.widthProperty().add(views.widthProperty()).add(switches.hgapProperty()));
        geographic.setOnAction(_ -> model.tiles().set(false));
        tiles.setOnAction(_ -> model.tiles().set(true));
        subscriptions.now(() -> {
            geographic.setSelected(!model.tiles().get());
            tiles.setSelected(model.tiles().get());
            map.view().set(model.tiles().get() ? MapView.TILES : MapView.GEOGRAPHIC);
        }, model.tiles());
        around.selectedProperty().bindBidirectional(model.aroundNation());
        map.meant().bindBidirectional(model.meant());
        map.selected().bindBidirectional(model.selected());
        subscriptions.now(() -> map.home().set(names.state(model.session().home().get()).orElse("")),
                model.session().home(), names.names());
        subscriptions.now(() -> map.flag(model.offeredIn(names)), names.names());
        subscriptions.later(() -> map.flag(model.offeredIn(names)), model.options());
        legend.follow(map);
        subscriptions.now(this::showChosen, model.selected(), names.names());
        subscriptions.later(this::update, model.selected());
        subscriptions.later(this::update, model.aroundNation());
        follow();
    }

    @Override
    void show(StateRanking ranking, MapWords words) {
        title.setWords(new DrawnRanking(words).heading());
        around.setDisable(ranking.contrast().isPresent());
        new DrawnRanking(words).show(map, legend, model.aroundNation().get());
        boolean empty = ranking.states().stream().allMatch(standing -> standing.reading() instanceof None);
        Shown.set(empty, nothing);
        boolean listed = ranking.states().stream().anyMatch(standing -> standing.first().pay().isPresent());
        nothing.setWords(figureText.text(listed ? "map.nothing" : "map.nothing.unlisted"));
        source.setWords(words.source());
        showNear(ranking, words.near());
    }

    /// About the chosen state, or, of two occupations, about the country while none is chosen.
    private void showNear(StateRanking ranking, SignificanceWords words) {
        String said = words.sentence(ranking.states()
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
        chosenText.setText(code.isEmpty() ? "" : figureText.text("map.chosen", names.name(code)));
        toCompare.setText(figureText.text("map.chosen.compare"));
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
