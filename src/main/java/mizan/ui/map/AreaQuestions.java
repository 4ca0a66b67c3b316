package mizan.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.place.AreaFigures;
import mizan.domain.place.AreaKind;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.place.PlaceFigures;
import mizan.domain.prices.LocalPrices;
import mizan.domain.prices.PriceLevel;
import mizan.query.AreaNames.Area;
import mizan.query.PayByArea;
import mizan.query.StatesOfAreas;
import mizan.store.Database;
import org.jspecify.annotations.Nullable;

/// Asks for an occupation in all metropolitan and nonmetropolitan areas.
final class AreaQuestions {

    private static final MeasureReading NONE = new None(Gap.NOT_PUBLISHED);

    private final PayByArea payByArea;
    private final StatesOfAreas statesOfAreas;

    AreaQuestions(Database database) {
        this.payByArea = new PayByArea(database);
        this.statesOfAreas = new StatesOfAreas(database);
    }

    /// All areas that the reference names, in the order of their codes.
    Map<String, MappedArea> areas(Map<String, Area> named) {
        Map<String, List<String>> states = statesOfAreas.ask();
        Map<String, MappedArea> areas = new LinkedHashMap<>();
        named.forEach((code, area) -> {
            boolean metropolitan = area.kind() == AreaKind.METROPOLITAN;
            if ((metropolitan || area.kind() == AreaKind.NONMETROPOLITAN) && states.containsKey(code)) {
                areas.put(code, new MappedArea(area.kind(), states.getOrDefault(code, List.of())));
            }
        });
        return areas;
    }

    /// The occupation in each of the areas, also in those that do not list it.
    ///
    /// @param named what places are called
    List<PlaceFigures> ask(SocCode occupation, int year, Iterable<String> areas, Map<String, Area> named) {
        Map<String, AreaFigures> figures = new HashMap<>(payByArea.ask(occupation, Scope.METRO, year));
        figures.putAll(payByArea.ask(occupation, Scope.NONMETRO, year));
        List<PlaceFigures> places = new ArrayList<>();
        areas.forEach(code -> places.add(place(code, figures.get(code), named)));
        return places;
    }

    private static PlaceFigures place(String code, @Nullable AreaFigures figures, Map<String, Area> named) {
        Optional<AreaFigures> found = Optional.ofNullable(figures);
        return new PlaceFigures(code, title(code, named), found.map(AreaFigures::pay),
                Figure.missing(Figure.Reason.NOT_PUBLISHED),
                found.flatMap(AreaFigures::prices).map(prices -> level(prices, named)),
                found.map(AreaFigures::jobsPerThousand).orElse(NONE), found.map(AreaFigures::quotient).orElse(NONE));
    }

    private static PriceLevel level(LocalPrices prices, Map<String, Area> named) {
        return new PriceLevel(prices.ofArea(), title(prices.ofArea(), named), prices.year(), prices.parity());
    }

    private static String title(String code, Map<String, Area> named) {
        Area area = named.get(code);
        return area == null ? code : area.title();
    }
}
