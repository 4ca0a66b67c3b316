package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.StateMeasure;

/// One column of figures of the table. The first is what the map shows.
///
/// @param about the title at full length
/// @param unit of its figures, the same words in every language
/// @param decimals as many as its figures are published with
/// @param remark how a figure was worked out, or why there is none
/// @param series whose figures they are, if those of two occupations stand beside each other
record StateColumn(String title, String about, String unit, int decimals, OptionalInt series,
        Function<RankedPlace, MeasureReading> reading, Function<MeasureReading, String> text,
        Function<MeasureReading, String> remark) {

    private static final int RATIO = 3;
    private static final int PRICES = 3;

    static List<StateColumn> of(PlaceRanking ranking, MapWords words) {
        List<StateColumn> columns = new ArrayList<>();
        MeasureChoice shown = ranking.yardstick();
        columns.add(new StateColumn(title(words, shown), words.measure(),
                ratio(ranking) ? "ratio" : MapSheet.unit(shown), ratio(ranking) ? RATIO : MapSheet.decimals(shown),
                OptionalInt.empty(), RankedPlace::reading,
                words::value, words::remark));
        if (ranking.contrast().isPresent()) {
            columns.addAll(both(ranking, words, shown));
            if (shown.measure() != StateMeasure.EMPLOYMENT) {
                columns.addAll(both(ranking, words, new MeasureChoice(StateMeasure.EMPLOYMENT, shown.basis(), false)));
            }
            return columns;
        }
        if (words.usesPrices()) {
            columns.add(plain(ranking, words, shown.asPaid()));
        }
        for (StateMeasure measure : StateMeasure.values()) {
            if (measure != shown.measure()) {
                columns.add(plain(ranking, words, new MeasureChoice(measure, shown.basis(), shown.adjusted())));
            }
        }
        columns.add(prices(ranking, words));
        return columns;
    }

    private static boolean ratio(PlaceRanking ranking) {
        return ranking.contrast().filter(contrast -> contrast == OccupationContrast.RATIO).isPresent();
    }

    private static StateColumn plain(PlaceRanking ranking, MapWords words, MeasureChoice yardstick) {
        PlaceFigures nation = ranking.picture().first().nation();
        return new StateColumn(title(words, yardstick), words.measure(yardstick), MapSheet.unit(yardstick),
                MapSheet.decimals(yardstick), OptionalInt.empty(),
                standing -> yardstick.read(standing.first(), nation), reading -> words.value(reading, yardstick),
                reading -> words.remark(reading, yardstick));
    }

    private static List<StateColumn> both(PlaceRanking ranking, MapWords words, MeasureChoice yardstick) {
        List<StateColumn> columns = new ArrayList<>();
        MappedOccupation first = ranking.picture().first();
        columns.add(new StateColumn(title(words, yardstick),
                words.measure(yardstick) + " · " + first.occupation().title(), MapSheet.unit(yardstick),
                MapSheet.decimals(yardstick), OptionalInt.of(first.series()),
                standing -> yardstick.read(standing.first(), first.nation()),
                reading -> words.value(reading, yardstick), reading -> words.remark(reading, yardstick)));
        ranking.picture().second().ifPresent(second -> columns.add(new StateColumn(title(words, yardstick),
                words.measure(yardstick) + " · " + second.occupation().title(), MapSheet.unit(yardstick),
                MapSheet.decimals(yardstick), OptionalInt.of(second.series()),
                standing -> standing.second()
                        .map(place -> yardstick.read(place, second.nation()))
                        .orElse(new None(Gap.NOT_LISTED)),
                reading -> words.value(reading, yardstick), reading -> words.remark(reading, yardstick))));
        return columns;
    }

    private static StateColumn prices(PlaceRanking ranking, MapWords words) {
        String title = words.figureText().text("map.column.prices");
        String about = words.figureText().text("map.prices",
                words.figureText().formats().year(ranking.picture().pricesYear()),
                words.figureText().formats().percent(100));
        return new StateColumn(title, about, "percent of the nation", PRICES, OptionalInt.empty(),
                standing -> standing.nation()
                        ? new Exact(100, Origin.PUBLISHED)
                        : standing.first()
                                .prices()
                                .<MeasureReading>map(level -> new Exact(level.parity(), Origin.PUBLISHED))
                                .orElse(new None(Gap.NOT_PUBLISHED)),
                reading -> reading instanceof Exact(double parity, _)
                        ? words.figureText().formats().percent(parity)
                        : words.figureText().text("figure.none"),
                words::remark);
    }

    private static String title(MapWords words, MeasureChoice yardstick) {
        String chip = MapWords.briefly(words.figureText(), yardstick.measure());
        return yardstick.adjusted() && yardstick.measure().pay().isPresent()
                ? words.figureText().text("map.column.adjusted", chip)
                : chip;
    }
}
