package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.place.Contrast;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.Reading;
import mizan.domain.place.Reading.Exact;
import mizan.domain.place.Reading.Gap;
import mizan.domain.place.Reading.None;
import mizan.domain.place.StateMeasure;
import mizan.domain.place.Yardstick;

/// One column of figures of the table. The first is what the map shows.
///
/// @param about the title at full length
/// @param unit of its figures, the same words in every language
/// @param decimals as many as its figures are published with
/// @param remark how a figure was worked out, or why there is none
/// @param series whose figures they are, if those of two occupations stand beside each other
record StateColumn(String title, String about, String unit, int decimals, OptionalInt series,
        Function<Standing, Reading> reading, Function<Reading, String> text, Function<Reading, String> remark) {

    private static final int RATIO = 3;
    private static final int PRICES = 3;

    static List<StateColumn> of(Ranking ranking, MapWords words) {
        List<StateColumn> columns = new ArrayList<>();
        Yardstick shown = ranking.yardstick();
        columns.add(new StateColumn(title(words, shown), words.measure(),
                ratio(ranking) ? "ratio" : MapSheet.unit(shown), ratio(ranking) ? RATIO : MapSheet.decimals(shown),
                OptionalInt.empty(), Standing::reading,
                words::value, words::remark));
        if (ranking.contrast().isPresent()) {
            columns.addAll(both(ranking, words, shown));
            if (shown.measure() != StateMeasure.EMPLOYMENT) {
                columns.addAll(both(ranking, words, new Yardstick(StateMeasure.EMPLOYMENT, shown.basis(), false)));
            }
            return columns;
        }
        if (words.usesPrices()) {
            columns.add(plain(ranking, words, shown.asPaid()));
        }
        for (StateMeasure measure : StateMeasure.values()) {
            if (measure != shown.measure()) {
                columns.add(plain(ranking, words, new Yardstick(measure, shown.basis(), shown.adjusted())));
            }
        }
        columns.add(prices(ranking, words));
        return columns;
    }

    private static boolean ratio(Ranking ranking) {
        return ranking.contrast().filter(contrast -> contrast == Contrast.RATIO).isPresent();
    }

    private static StateColumn plain(Ranking ranking, MapWords words, Yardstick yardstick) {
        PlaceFigures nation = ranking.picture().first().nation();
        return new StateColumn(title(words, yardstick), words.measure(yardstick), MapSheet.unit(yardstick),
                MapSheet.decimals(yardstick), OptionalInt.empty(),
                standing -> yardstick.read(standing.first(), nation), reading -> words.value(reading, yardstick),
                reading -> words.remark(reading, yardstick));
    }

    private static List<StateColumn> both(Ranking ranking, MapWords words, Yardstick yardstick) {
        List<StateColumn> columns = new ArrayList<>();
        Subject first = ranking.picture().first();
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

    private static StateColumn prices(Ranking ranking, MapWords words) {
        String title = words.telling().text("map.column.prices");
        String about = words.telling().text("map.prices",
                words.telling().formats().year(ranking.picture().pricesYear()),
                words.telling().formats().percent(100));
        return new StateColumn(title, about, "percent of the nation", PRICES, OptionalInt.empty(),
                standing -> standing.nation()
                        ? new Exact(100, Origin.PUBLISHED)
                        : standing.first()
                                .prices()
                                .<Reading>map(level -> new Exact(level.parity(), Origin.PUBLISHED))
                                .orElse(new None(Gap.NOT_PUBLISHED)),
                reading -> reading instanceof Exact(double parity, _)
                        ? words.telling().formats().percent(parity)
                        : words.telling().text("figure.none"),
                words::remark);
    }

    private static String title(MapWords words, Yardstick yardstick) {
        String chip = MapWords.briefly(words.telling(), yardstick.measure());
        return yardstick.adjusted() && yardstick.measure().pay().isPresent()
                ? words.telling().text("map.column.adjusted", chip)
                : chip;
    }
}
