package mizan.ui.map;

import java.util.List;
import java.util.Optional;
import mizan.chart.MarkDetail;
import mizan.domain.pay.Distinction;
import mizan.domain.pay.Estimate;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.StateMeasure;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.RankWords;

/// Says whether means are reliably apart: a state’s and the country’s, or those of two occupations in one place.
///
/// The sampling error of other measures is not published. Beside medians the means are spoken of, and said to be so.
record SignificanceWords(MapWords words) {

    /// About the place, in a sentence; empty where there is nothing to say.
    ///
    /// @param place the whole country is set against nothing unless there are two occupations
    String sentence(RankedPlace place) {
        Optional<Distinction> found = distinction(place);
        StateMeasure measure = ranking().yardstick().measure();
        boolean median = measure == StateMeasure.MEDIAN;
        boolean told = measure == StateMeasure.MEAN || (median && found.isPresent()
                && found.get() != Distinction.UNKNOWN);
        if (!told || found.isEmpty()) {
            return "";
        }
        String key = ranking().contrast().isPresent() ? "map.near.pair." : "map.near.state.";
        String said = figureText().text(key + RankWords.id(found.get()), place.name(), ranking().nation().name(),
                ranked().level());
        return median ? figureText().text("map.near.median", said) : said;
    }

    /// The same, briefly; nothing where it cannot be told, as that is so of all states or of none.
    Optional<MarkDetail.Line> line(RankedPlace place) {
        boolean pay = ranking().yardstick().measure().pay().isPresent();
        return distinction(place).filter(found -> pay && found != Distinction.UNKNOWN)
                .map(found -> new MarkDetail.Line(
                        figureText().text(ranking().contrast().isPresent() ? "map.near.pair" : "map.near.state",
                                ranking().nation().name()),
                        figureText().text("near." + RankWords.id(found)),
                        words.usesPrices() ? figureText().text("map.adjusted") : ""));
    }

    /// How ranks by the present measure come to be shared, or why they are not; empty for measures of employment.
    String rule() {
        Optional<PayMeasure> pay = ranking().yardstick().measure().pay();
        if (pay.isEmpty()) {
            return "";
        }
        if (pay.get() != PayMeasure.MEAN) {
            return figureText().text("map.ranks.plain");
        }
        List<Estimate> means = ranking().places().stream().flatMap(each -> ranking().estimate(each).stream()).toList();
        return RankWords.anyKnown(means)
                ? ranked().rule(means) + " " + ranked().chance(means)
                : ranked().rule(means) + " " + figureText().text("map.ranks.bring");
    }

    /// The rank as the table has it; empty for what takes no part.
    String rank(RankedPlace state) {
        return state.rank() > 0 ? ranked().rank(state.ranks()) : "";
    }

    private Optional<Distinction> distinction(RankedPlace place) {
        MeasureChoice yardstick = ranking().yardstick();
        if (ranking().contrast().isEmpty() && place.nation()) {
            return Optional.empty();
        }
        Optional<PlaceFigures> other = ranking().contrast().isPresent()
                ? place.second()
                : Optional.of(ranking().nation().first());
        return yardstick.mean(place.first())
                .flatMap(one -> other.flatMap(yardstick::mean).map(one::against));
    }

    private RankWords ranked() {
        return new RankWords(figureText());
    }

    private PlaceRanking ranking() {
        return words.ranking();
    }

    private FigureText figureText() {
        return words.figureText();
    }
}
