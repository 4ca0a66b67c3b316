package mizan.ui.compare;

import javafx.beans.value.ObservableValue;
import mizan.background.Loadable;
import mizan.chart.Chart;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;

/// What the parts of the screen have in common: each shows the present comparison, again after each change.
abstract class ComparisonView implements View {

    final CompareModel model;
    final Telling telling;
    final Subscriptions subscriptions = new Subscriptions();

    ComparisonView(CompareModel model, Telling telling) {
        this.model = model;
        this.telling = telling;
    }

    /// Shows the comparison now and whenever it, the pay basis, the measure or one of the other values changes.
    final void follow(ObservableValue<?>... others) {
        subscriptions.later(this::update, others);
        subscriptions.now(this::update, model.comparison(), model.session().basis(), model.session().measure());
    }

    /// Lets the chart move its marks unless the person or their system wants no motion.
    final void animate(Chart chart) {
        subscriptions.now(() -> chart.setAnimated(Motions.wanted(model.session().settings())),
                model.session().settings().motion());
    }

    final String period(int year) {
        return telling.text("period.may", telling.formats().year(year));
    }

    /// When the pay that is compared was, and where, if not in the whole country.
    final String period(Comparison comparison) {
        return comparison.place().wholeCountry()
                ? period(comparison.year())
                : telling.text("compare.period-in-place", period(comparison.year()), comparison.place().name());
    }

    /// The sentence on where figures are from, for those that are the whole country's whatever place was chosen.
    final String ofTheCountry(String source, Comparison comparison) {
        return comparison.place().wholeCountry() ? source : telling.text("compare.of-the-country", source);
    }

    /// Where figures are from, and whose prices they are in if they are restated.
    final String inPrices(String source, Comparison comparison) {
        return comparison.pricesOf()
                .map(level -> telling.text("compare.source.in-prices", source, level.areaName(),
                        telling.formats().year(level.year())))
                .orElse(source);
    }

    /// The sentence on where figures are from, and on how they are restated, if they are.
    final String withPrices(String source, Comparison comparison) {
        return comparison.pricesOf()
                .map(level -> telling.text("compare.source.prices", source, level.areaName(),
                        telling.formats().percent(level.parity()), telling.formats().year(level.year()),
                        period(comparison.year())))
                .orElse(source);
    }

    abstract void show(Comparison comparison);

    private void update() {
        if (model.comparison().get() instanceof Loadable.Ready<Comparison>(Comparison comparison)) {
            show(comparison);
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
