package mizan.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import mizan.chart.ReferenceLine;
import mizan.domain.place.Contrast;
import mizan.domain.place.Reading.AtLeast;
import mizan.domain.place.Reading.Exact;
import mizan.domain.place.Reading.Gap;
import mizan.domain.place.Reading.None;
import mizan.domain.place.StateMeasure;
import mizan.statemap.ColourScale;
import mizan.statemap.MapLegend;
import mizan.statemap.MapView;
import mizan.statemap.RegionValue;
import mizan.statemap.RegionValue.Look;
import mizan.statemap.StateMap;
import mizan.text.Paragraph;
import mizan.ui.kit.Telling;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.StateNames;

/// The card with the map and its legend.
public final class PictureController extends RankingView {

    private final StateNames names;

    @FXML
    private Paragraph title;
    @FXML
    private ToggleButton geographic;
    @FXML
    private ToggleButton tiles;
    @FXML
    private ToggleButton around;
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

    public PictureController(MapModel model, StateNames names, Telling telling) {
        super(model, telling);
        this.names = names;
    }

    @FXML
    private void initialize() {
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
        map.home().bind(model.session().homeState());
        legend.follow(map);
        subscriptions.now(this::showChosen, model.selected(), names.names());
        subscriptions.later(this::update, model.selected());
        subscriptions.later(this::update, model.aroundNation());
        follow();
    }

    @Override
    void show(Ranking ranking, MapWords words) {
        String heading = telling.text("map.heading", words.subject(), words.measure());
        title.setWords(heading);
        around.setDisable(ranking.contrast().isPresent());
        List<RegionValue> regions = ranking.states().stream().map(standing -> region(standing, words)).toList();
        map.show(regions, colours(ranking, model.aroundNation().get()));
        map.setAccessibleText(telling.text("map.about", heading, words.period()));
        legend.explain(map, words::tick, reference(ranking, words), looks());
        boolean empty = ranking.states().stream().allMatch(standing -> standing.reading() instanceof None);
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        boolean listed = ranking.states().stream().anyMatch(standing -> standing.first().pay().isPresent());
        nothing.setWords(telling.text(listed ? "map.nothing" : "map.nothing.unlisted"));
        source.setWords(words.source());
        showNear(ranking, words.near());
    }

    private static ColourScale colours(Ranking ranking, boolean aroundNation) {
        if (ranking.contrast().isPresent()) {
            return ColourScale.around(ranking.contrast().get().centre(), withNation(ranking));
        }
        OptionalDouble nation = ranking.nation().reading() instanceof Exact(double value, _)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
        return nation.isPresent() && aroundNation
                ? ColourScale.around(nation.getAsDouble(), ranking.values())
                : ColourScale.sequential(withNation(ranking));
    }

    /// The whole country lies among the states, so its value has a place on the scale; but it has more jobs than any.
    private static double[] withNation(Ranking ranking) {
        boolean comparable = ranking.yardstick().measure() != StateMeasure.EMPLOYMENT
                || ranking.contrast().equals(Optional.of(Contrast.RATIO));
        double nation = comparable && ranking.size() > 0 && ranking.nation().reading() instanceof Exact(double value, _)
                ? value
                : Double.NaN;
        return DoubleStream.concat(DoubleStream.of(ranking.values()), DoubleStream.of(nation)).toArray();
    }

    private RegionValue region(Standing standing, MapWords words) {
        double value = standing.reading() instanceof Exact(double number, _) ? number : Double.NaN;
        return new RegionValue(standing.code(), standing.name(), value, look(standing),
                words.value(standing.reading()), standing.rank(), words.said(standing), () -> words.detail(standing));
    }

    private static Look look(Standing standing) {
        return switch (standing.reading()) {
            case Exact _ -> standing.rank() > 0 ? Look.NUMBER : Look.SMALL;
            case AtLeast _ -> Look.AT_LEAST;
            case None(Gap gap) -> gap == Gap.NOT_LISTED ? Look.NO_DATA : Look.NOT_PUBLISHED;
        };
    }

    private Optional<ReferenceLine> reference(Ranking ranking, MapWords words) {
        return ranking.nation().reading() instanceof Exact(double value, _)
                ? Optional.of(new ReferenceLine(value,
                        telling.text("map.nation", words.value(ranking.nation().reading()))))
                : Optional.empty();
    }

    private List<MapLegend.Entry> looks() {
        return List.of(
                new MapLegend.Entry(Look.SMALL,
                        telling.text("map.small", telling.formats().count(Ranking.JOB_FLOOR))),
                new MapLegend.Entry(Look.AT_LEAST, telling.text("map.look.at-least")),
                new MapLegend.Entry(Look.NOT_PUBLISHED, telling.text("map.gap.not-published")),
                new MapLegend.Entry(Look.NO_DATA, telling.text("map.gap.not-listed")));
    }

    /// About the chosen state, or, of two occupations, about the country while none is chosen.
    private void showNear(Ranking ranking, NearWords words) {
        String said = words.sentence(ranking.states()
                .stream()
                .filter(standing -> standing.code().equals(model.selected().get()))
                .findFirst()
                .orElse(ranking.nation()));
        near.setWords(said);
        near.setVisible(!said.isEmpty());
        near.setManaged(!said.isEmpty());
    }

    private void showChosen() {
        String code = model.selected().get();
        chosen.setVisible(!code.isEmpty());
        chosenText.setText(code.isEmpty() ? "" : telling.text("map.chosen", names.name(code)));
        toCompare.setText(telling.text("map.chosen.compare"));
    }

    @FXML
    private void clearChosen() {
        model.selected().set("");
    }

    @FXML
    private void goToCompare() {
        model.session().navigation().go(Stop.at(Screen.COMPARE));
    }

    @Override
    public void dispose() {
        around.selectedProperty().unbindBidirectional(model.aroundNation());
        map.meant().unbindBidirectional(model.meant());
        map.selected().unbindBidirectional(model.selected());
        map.home().unbind();
        map.dispose();
        super.dispose();
    }
}
