package mizan.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mizan.chart.MarkDetail;
import mizan.domain.place.AreaKind;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.StateMeasure;
import mizan.query.AreaNames.Area;
import mizan.statemap.RegionValue;
import mizan.statemap.RegionValue.Look;
import mizan.ui.kit.FigureText;

/// Words about areas: how one stands in its state, and what lies on the ground between them.
record AreaWords(MapWords words) {

    /// So many areas of a state are told beside the pointer.
    private static final int FEW = 6;

    /// What parts the cities of a title, and these from the states. Winston-Salem is one city.
    private static final Pattern CITIES = Pattern.compile("(?<!Winston)-| – |[,،]");

    /// “In Texas: 3 of 26”, for each state that the area lies in; none for a state, or an area without a rank.
    List<MarkDetail.Line> standing(RankedPlace area) {
        PlaceRanking ranking = words.ranking();
        MappedArea known = ranking.picture().areas().get(area.code());
        if (known == null || area.rank() == 0) {
            return List.of();
        }
        return known.states().stream()
                .map(state -> new MarkDetail.Line(text().text("map.area.within", stateName(state)),
                        text().text("map.rank", text().formats().count(ranking.rankWithin(state, area)),
                                text().formats().count(ranking.sizeWithin(state))),
                        ""))
                .toList();
    }

    /// What is left of each state between its metropolitan areas, as a map shows it.
    List<RegionValue> grounds() {
        Map<String, List<RankedPlace>> areas = nonmetropolitan();
        return words.ranking().picture().states().entrySet().stream()
                .map(state -> ground(state.getKey(), state.getValue(),
                        areas.getOrDefault(state.getKey(), List.of())))
                .toList();
    }

    private RegionValue ground(String code, Area state, List<RankedPlace> areas) {
        String name = text().text("map.ground", state.title());
        String said = areas.isEmpty()
                ? text().text("map.said", name, text().text("map.ground.none"))
                : text().text("map.said", name,
                        text().messages().counted("map.ground.areas", areas.size(),
                                text().formats().count(areas.size())));
        return new RegionValue(code, state.title(), Double.NaN, Look.GROUND, "", "", 0, 0, said,
                () -> detail(name, areas));
    }

    /// By the codes of their states, those that pay most first.
    private Map<String, List<RankedPlace>> nonmetropolitan() {
        Map<String, List<RankedPlace>> all = new HashMap<>();
        words.ranking().places().stream()
                .sorted(Comparator.comparing((RankedPlace place) -> place.rank() == 0)
                        .thenComparingInt(RankedPlace::rank).thenComparing(RankedPlace::name))
                .forEach(place -> {
                    MappedArea area = words.ranking().picture().areas().get(place.code());
                    if (area != null && area.kind() == AreaKind.NONMETROPOLITAN) {
                        area.states().forEach(state -> all.computeIfAbsent(state, _ -> new ArrayList<>()).add(place));
                    }
                });
        return all;
    }

    private MarkDetail detail(String name, List<RankedPlace> areas) {
        List<MarkDetail.Line> lines = new ArrayList<>(areas.stream().limit(FEW)
                .map(area -> new MarkDetail.Line(area.name(), words.value(area.reading()), note(area)))
                .toList());
        if (areas.isEmpty()) {
            lines.add(new MarkDetail.Line(text().text("map.ground.none"), "", ""));
        }
        return new MarkDetail(name, lines, Stream.of(words.measure(), words.subject(), words.source())
                .reduce((one, other) -> one + " · " + other).orElse(""));
    }

    private String note(RankedPlace area) {
        String rank = words.rank(area);
        return rank.isEmpty() ? words.remark(area.reading()) : rank;
    }

    /// The jobs of a place: of the names on the map those of the largest are written.
    double weight(RankedPlace area) {
        MeasureChoice jobs = new MeasureChoice(StateMeasure.EMPLOYMENT, words.ranking().yardstick().basis(), false);
        return jobs.read(area.first(), words.ranking().picture().first().nation()) instanceof Exact(double number, _)
                ? number : 0;
    }

    /// The first city of an area's title, which is as much as there is room for on the map.
    String briefly(RankedPlace area) {
        return CITIES.split(area.name())[0];
    }

    private String stateName(String code) {
        Area state = words.ranking().picture().states().get(code);
        return state == null ? code : state.title();
    }

    private FigureText text() {
        return words.figureText();
    }
}
