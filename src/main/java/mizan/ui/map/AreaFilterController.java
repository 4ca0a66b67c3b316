package mizan.ui.map;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import mizan.domain.place.AreaKind;
import mizan.i18n.Messages;
import mizan.query.AreaNames.Area;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import org.jspecify.annotations.Nullable;

/// Above the table of the areas: of which state, of which kind, and with how many jobs at least.
public final class AreaFilterController extends RankingView {

    @FXML
    private FlowPane filters;
    @FXML
    private ComboBox<String> within;
    @FXML
    private ComboBox<Optional<AreaKind>> kind;
    @FXML
    private ComboBox<Integer> leastJobs;

    private Map<String, Area> states = Map.of();

    public AreaFilterController(MapModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        AreaFilter filter = model.areaFilter();
        bind(kind, filter.kind(), this::kindName, List.of(Optional.empty(), Optional.of(AreaKind.METROPOLITAN),
                Optional.of(AreaKind.NONMETROPOLITAN)));
        bind(leastJobs, filter.leastJobs(), this::jobs, AreaFilter.FLOORS);
        bind(within, filter.state(), this::stateName, List.of(""));
        follow();
    }

    /// The names of the states come with the figures, in the language of the person.
    @Override
    void show(PlaceRanking ranking, MapWords words) {
        Shown.set(ranking.picture().level() == MapLevel.AREAS, filters);
        if (!ranking.picture().states().equals(states)) {
            states = ranking.picture().states();
            within.getItems().setAll(stateCodes(ranking));
            within.setValue(model.areaFilter().state().get());
        }
    }

    private <T> void bind(ComboBox<T> box, Property<T> value, Function<T, String> name, List<T> all) {
        box.setConverter(new StringConverter<>() {

            @Override
            public String toString(@Nullable T each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public T fromString(@Nullable String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.getItems().setAll(all);
        subscriptions.now(() -> box.setValue(value.getValue()), (ObservableValue<?>) value);
        box.setOnAction(_ -> {
            if (box.getValue() != null) {
                value.setValue(box.getValue());
            }
        });
    }

    /// Of the states that have areas, in the order of their names.
    private List<String> stateCodes(PlaceRanking ranking) {
        Set<String> inhabited = ranking.picture().areas().values().stream()
                .flatMap(area -> area.states().stream()).collect(Collectors.toSet());
        Collator alphabet = Collator.getInstance(figureText.messages().language().locale());
        List<String> codes = new ArrayList<>(inhabited.stream()
                .sorted(Comparator.comparing(this::stateName, alphabet)).toList());
        codes.addFirst("");
        return codes;
    }

    private String stateName(String code) {
        Area state = states.get(code);
        return state == null ? figureText.text("map.within.all") : state.title();
    }

    private String kindName(Optional<AreaKind> each) {
        return figureText.text("map.kind." + each.map(Messages::key).orElse("all"));
    }

    private String jobs(int least) {
        return least == 0
                ? figureText.text("map.least.any")
                : figureText.text("map.least.jobs", figureText.formats().count(least));
    }
}
