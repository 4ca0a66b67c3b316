package mizan.ui.compare;

import mizan.domain.prices.PriceLevel;
import mizan.ui.kit.FigureText;

/// Says by which prices pay in a place is told, if it is not told as it is paid.
record PriceBasisText(FigureText figureText, PayComparison comparison) {

    /// Where figures are from, and by whose prices they are told if they are restated.
    String inPrices(String source) {
        return comparison.level()
                .map(level -> figureText.text("compare.source.buys.brief", source, level.areaName(),
                        figureText.formats().year(level.year())))
                .orElse(source);
    }

    /// The sentence on where figures are from, and on how they are restated, if they are; also that they cannot be.
    String withPrices(String source) {
        return comparison.level().map(level -> restated(source, level)).orElseGet(
                () -> comparison.localPrices().wanted() && !comparison.place().wholeCountry()
                        ? figureText.text("compare.source.no-prices", source, comparison.place().name())
                        : source);
    }

    private String restated(String source, PriceLevel level) {
        boolean own = level.areaCode().equals(comparison.place().areaCode());
        return figureText.text(own ? "compare.source.buys" : "compare.source.buys.wider", source, level.areaName(),
                figureText.formats().percent(level.parity()), figureText.formats().year(level.year()),
                comparison.place().name());
    }
}
