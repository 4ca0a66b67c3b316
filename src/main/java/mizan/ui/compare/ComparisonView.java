package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import mizan.background.Loadable;
import mizan.chart.Chart;
import mizan.domain.pay.PayMeasure;
import mizan.export.Sheet;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.Exportable.Caption;
import mizan.ui.kit.Exportable.Named;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// What the parts of the screen have in common: each shows the present comparison, again after each change.
abstract class ComparisonView implements View {

    final CompareModel model;
    final FigureText figureText;
    final Subscriptions subscriptions = new Subscriptions();

    ComparisonView(CompareModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    /// Shows the comparison now and whenever it, the pay basis, the measure or one of the other values changes.
    final void follow(ObservableValue<?>... others) {
        subscriptions.later(this::update, others);
        subscriptions.now(this::update, model.comparison(), model.session().basis(), model.session().measure());
    }

    /// Lets the chart move its marks unless the person or their system wants no motion.
    final void animate(Chart chart) {
        Motions.follow(subscriptions, model.session().settings(), chart::setAnimated);
    }

    /// The sentence on where figures are from, for those that are the whole country's whatever place was chosen.
    final String ofTheCountry(String source, PayComparison comparison) {
        return comparison.place().wholeCountry() ? source : figureText.text("compare.of-the-country", source);
    }

    final String inPrices(String source, PayComparison comparison) {
        return new PriceBasisText(figureText, comparison).inPrices(source);
    }

    final String withPrices(String source, PayComparison comparison) {
        return new PriceBasisText(figureText, comparison).withPrices(source);
    }

    abstract void show(PayComparison comparison);

    /// The card with what it shows just now.
    ///
    /// @param parts of the name of a file: where and when
    /// @param sheet makes the table of its figures
    final Optional<Exportable> exportable(Pane card, Paragraph source, String key, Function<Headings, String[]> parts,
            Function<ComparisonSheets, Sheet> sheet) {
        return Optional.of(new Exportable(card, () -> name(key, parts),
                () -> model.comparison().get() instanceof Loadable.Ready<PayComparison>(PayComparison comparison)
                        && !comparison.subjects().isEmpty()
                                ? Optional
                                        .of(sheet.apply(new ComparisonSheets(figureText, model.session().basis().get(),
                                                comparison, source.getWords())))
                                : Optional.empty())
                .captioned(() -> caption(parts)));
    }

    private Caption caption(Function<Headings, String[]> parts) {
        if (!(model.comparison().get() instanceof Loadable.Ready<PayComparison>(PayComparison comparison))) {
            return new Caption(List.of(), "");
        }
        List<String> what = new ArrayList<>(List.of(measured(comparison)));
        String[] whereAndWhen = parts.apply(new Headings(figureText, comparison));
        if (whereAndWhen.length == 1) {
            what.add(figureText.text("place.nation"));
        }
        what.addAll(List.of(whereAndWhen));
        return new Caption(namesThem() ? List.of() : comparison.subjects().stream()
                .map(each -> new Named(OptionalInt.of(each.series()), each.occupation().title())).toList(),
                figureText.heading(what.getFirst(), what.subList(1, what.size()).toArray(String[]::new)));
    }

    /// Whether the card has the names of the occupations on it.
    boolean namesThem() {
        return false;
    }

    /// Which pay is told, for what time.
    String measured(PayComparison comparison) {
        return measured(model.session().measure().get());
    }

    final String measured(PayMeasure measure) {
        return figureText.text("take.measured", figureText.measure(measure),
                figureText.unit(model.session().basis().get()));
    }

    /// What a file is called: what it shows, of whom, and of where and when.
    private String name(String key, Function<Headings, String[]> parts) {
        String what = figureText.text(key,
                figureText.unit(model.session().basis().get()));
        if (!(model.comparison().get() instanceof Loadable.Ready<PayComparison>(PayComparison comparison))
                || comparison.subjects().isEmpty()) {
            return what;
        }
        String first = comparison.subjects().getFirst().occupation().title();
        int more = comparison.subjects().size() - 1;
        String whom = more == 0
                ? first
                : figureText.messages().counted("take.and-more", more, figureText.formats().count(more), first);
        return figureText.fileName(figureText.fileName(what, whom), parts.apply(new Headings(figureText, comparison)));
    }

    private void update() {
        if (model.comparison().get() instanceof Loadable.Ready<PayComparison>(PayComparison comparison)) {
            show(comparison);
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
