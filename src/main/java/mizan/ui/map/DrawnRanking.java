package mizan.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import mizan.chart.ReferenceLine;
import mizan.domain.place.MeasureReading.AtLeast;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.StateMeasure;
import mizan.statemap.ColourScale;
import mizan.statemap.MapLegend;
import mizan.statemap.RegionValue;
import mizan.statemap.RegionValue.Look;
import mizan.statemap.StateMap;

/// A ranking as a map shows it, with the legend that explains it.
record DrawnRanking(MapWords words) {

    /// What the map shows, in words.
    String heading() {
        return words.heading(words.figureText().heading(words.subject(), words.measure()));
    }

    /// What a screen reader says of the map.
    String about() {
        return words.text("map.about", heading(), extremes());
    }

    /// The same as a sentence above the map; empty where nothing is ranked.
    String finding() {
        return words.ranking().size() == 0 ? "" : extremes();
    }

    /// The highest and the lowest of the states that take part in the ranking.
    String extremes() {
        List<RankedPlace> ranked = words.ranking()
                .places()
                .stream()
                .filter(state -> state.rank() > 0 && state.reading() instanceof Exact)
                .sorted(Comparator.comparingInt(RankedPlace::rank))
                .toList();
        if (ranked.isEmpty()) {
            return words.figureText().text("chart.empty");
        }
        RankedPlace highest = ranked.getFirst();
        RankedPlace lowest = ranked.getLast();
        return ranked.size() == 1
                ? words.figureText().text("chart.only", highest.name(), words.value(highest.reading()))
                : words.figureText().text("chart.extremes", highest.name(), words.value(highest.reading()),
                        lowest.name(), words.value(lowest.reading()));
    }

    /// @param aroundNation whether colours part at the value of the whole country
    void show(StateMap map, MapLegend legend, boolean aroundNation) {
        ColourScale colours = colours(aroundNation);
        map.show(regions(), colours);
        map.setAccessibleText(about());
        legend.explain(map, words::tick, reference(), looks(), beyond(colours));
    }

    private List<RegionValue> regions() {
        Stream<RegionValue> places = words.ranking().places().stream().map(this::region);
        return areas() ? Stream.concat(places, new AreaWords(words).grounds().stream()).toList() : places.toList();
    }

    private boolean areas() {
        return words.ranking().picture().level() == MapLevel.AREAS;
    }

    private ColourScale colours(boolean aroundNation) {
        if (words.ranking().contrast().isPresent()) {
            return ColourScale.around(words.ranking().contrast().get().centre(), withNation());
        }
        OptionalDouble nation = words.ranking().nation().reading() instanceof Exact(double value, _)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
        return nation.isPresent() && aroundNation
                ? ColourScale.around(nation.getAsDouble(), words.ranking().values())
                : ColourScale.sequential(withNation());
    }

    /// The whole country lies among the states, so its value has a place on the scale; but it has more jobs than any.
    private double[] withNation() {
        boolean comparable = words.ranking().yardstick().measure() != StateMeasure.EMPLOYMENT
                || words.ranking().contrast().equals(Optional.of(OccupationContrast.RATIO));
        double nation = comparable && words.ranking().size() > 0
                && words.ranking().nation().reading() instanceof Exact(double value, _)
                        ? value
                        : Double.NaN;
        return DoubleStream.concat(DoubleStream.of(words.ranking().values()), DoubleStream.of(nation)).toArray();
    }

    /// The states that have the colour of an end although they lie beyond it.
    private String beyond(ColourScale colours) {
        List<String> states = words.ranking()
                .places()
                .stream()
                .filter(state -> colours.diverging() && state.rank() > 0
                        && state.reading() instanceof Exact(double value, _) && !colours.holds(value))
                .map(state -> words.figureText().text("map.beyond.state", state.name(),
                        words.value(state.reading())))
                .toList();
        return states.isEmpty() ? ""
                : words.figureText().text("map.beyond", words.figureText().messages().list(states));
    }

    private RegionValue region(RankedPlace state) {
        double value = state.reading() instanceof Exact(double number, _) ? number : Double.NaN;
        AreaWords ofAreas = new AreaWords(words);
        return new RegionValue(state.code(), areas() ? ofAreas.briefly(state) : state.name(), value, look(state),
                words.value(state.reading()), words.briefly(state.reading()), state.rank(),
                areas() ? ofAreas.weight(state) : 0, words.said(state), () -> words.detail(state));
    }

    private static Look look(RankedPlace state) {
        return switch (state.reading()) {
            case Exact _ -> state.rank() > 0 ? Look.NUMBER : Look.SMALL;
            case AtLeast _ -> Look.AT_LEAST;
            case None(Gap gap) -> gap == Gap.NOT_LISTED ? Look.NO_DATA : Look.NOT_PUBLISHED;
        };
    }

    private Optional<ReferenceLine> reference() {
        return words.ranking().nation().reading() instanceof Exact(double value, _)
                ? Optional.of(new ReferenceLine(value,
                        words.figureText().text("map.nation", words.value(words.ranking().nation().reading()))))
                : Optional.empty();
    }

    private List<MapLegend.Entry> looks() {
        return List.of(
                new MapLegend.Entry(Look.SMALL,
                        words.figureText().text("map.small",
                                words.figureText().formats().count(words.ranking().leastJobs()))),
                new MapLegend.Entry(Look.AT_LEAST, words.figureText().text("map.look.at-least")),
                new MapLegend.Entry(Look.NOT_PUBLISHED, words.figureText().text("map.gap.not-published")),
                new MapLegend.Entry(Look.NO_DATA, words.text("map.gap.not-listed")),
                new MapLegend.Entry(Look.GROUND, words.figureText().text("map.look.ground")));
    }
}
