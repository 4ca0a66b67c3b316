package mizan.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import mizan.chart.ReferenceLine;
import mizan.chart.ScatterChart;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.StateMeasure;
import mizan.ui.kit.FigureText;

/// Pay as it is paid against prices, for the places that take part in the ranking: what lies above the line of the whole
/// country buys more than pay does there.
///
/// @param marked the codes of the places to set apart: where the person lives, and what is chosen
record BestPlaces(MapWords words, Set<String> marked) {

    /// Places that are told by their names: those whose pay buys most.
    private static final int NAMED = 3;

    private static final double NATION = 100;
    private static final double CENTS = 100;

    /// A place with a number for both.
    private record Placed(RankedPlace place, double pay, double parity, double jobs) {

        double buys() {
            return pay / parity * NATION;
        }
    }

    /// The measure of pay that is shown: the chosen one, or the median beside measures of employment.
    private MeasureChoice paid() {
        MeasureChoice yardstick = words.ranking().yardstick();
        return new MeasureChoice(yardstick.measure().pay().isPresent() ? yardstick.measure() : StateMeasure.MEDIAN,
                yardstick.basis(), false);
    }

    private MeasureChoice jobs() {
        return new MeasureChoice(StateMeasure.EMPLOYMENT, words.ranking().yardstick().basis(), false);
    }

    String heading() {
        return words.heading(text().heading(words.ranking().picture().first().occupation().title(),
                text().text("map.best.title", words.measure(paid()))));
    }

    /// Which place buys most, and that nobody knows how sure that is.
    String finding() {
        List<Placed> all = placed();
        if (all.isEmpty()) {
            return text().text("map.best.none");
        }
        Placed best = all.getFirst();
        String most = text().text("map.best.most", best.place().name(), money(best.pay()), money(best.buys()));
        String counted = text().messages().counted(words.ranking().picture().level() == MapLevel.AREAS
                ? "map.best.left.areas"
                : "map.best.left", all.size(), text().formats().count(all.size()),
                text().formats().count(words.ranking().leastJobs()));
        return most + " " + counted + " " + text().text("map.best.unsure");
    }

    /// @param myPay what the person earns, in cents on the present basis
    /// @param enough what would satisfy them, likewise
    void show(ScatterChart chart, OptionalLong myPay, OptionalLong enough) {
        List<Placed> all = placed();
        List<String> best = all.stream().limit(NAMED).map(each -> each.place().code()).toList();
        List<ReferenceLine> limits = new ArrayList<>();
        limit(myPay, "map.best.mine").ifPresent(limits::add);
        limit(enough, "map.best.enough").ifPresent(limits::add);
        chart.show(all.stream().map(each -> point(each, best.contains(each.place().code()))).toList(), nation(), limits,
                new ScatterChart.Axes(text().text("map.best.prices", text().formats().percent(NATION),
                        text().formats().year(words.ranking().picture().pricesYear())),
                        text().formats()::percent, words.measure(paid()), text().formats()::axisPay));
        chart.setAccessibleText(text().text("map.best.about", heading(), finding()));
    }

    private ScatterChart.Point point(Placed each, boolean best) {
        boolean special = marked.contains(each.place().code());
        return new ScatterChart.Point(each.parity(), each.pay(), each.jobs(),
                special || best ? new AreaWords(words).briefly(each.place()) : "", special,
                words.detail(each.place()));
    }

    /// The whole country, whose prices are the measure of all others.
    private ScatterChart.Point nation() {
        double pay = number(paid(), words.ranking().nation());
        return new ScatterChart.Point(NATION, pay, 0, text().text("map.best.line", money(pay)), false,
                words.detail(words.ranking().nation()));
    }

    /// Those whose pay buys most first.
    private List<Placed> placed() {
        return words.ranking().places().stream().filter(place -> !place.small())
                .map(this::placed)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Placed::buys).reversed().thenComparing(each -> each.place().code()))
                .toList();
    }

    private Optional<Placed> placed(RankedPlace place) {
        double pay = number(paid(), place);
        double jobs = number(jobs(), place);
        return Double.isNaN(pay) || Double.isNaN(jobs)
                ? Optional.empty()
                : place.first().prices().map(level -> new Placed(place, pay, level.parity(), jobs));
    }

    private double number(MeasureChoice measure, RankedPlace place) {
        return measure.read(place.first(), words.ranking().picture().first().nation()) instanceof Exact(double value, _)
                ? value
                : Double.NaN;
    }

    private Optional<ReferenceLine> limit(OptionalLong cents, String key) {
        return cents.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferenceLine(cents.getAsLong() / CENTS,
                        text().text(key, text().formats().pay(cents.getAsLong(), basis()))));
    }

    private String money(double dollars) {
        return Double.isNaN(dollars)
                ? text().text("figure.none")
                : text().formats().pay(Math.round(dollars * CENTS), basis());
    }

    private PayBasis basis() {
        return words.ranking().yardstick().basis();
    }

    private FigureText text() {
        return words.figureText();
    }
}
