package mizan.ui.compare;

import mizan.ui.kit.FigureText;

/// Says in whose prices a comparison is, if they are not those of the whole country.
record PriceBasisText(FigureText figureText, PayComparison comparison) {

    /// Where figures are from, and whose prices they are in if they are restated.
    String inPrices(String source) {
        return comparison.pricesOf()
                .map(level -> figureText.text("compare.source.in-prices", source, level.areaName(),
                        figureText.formats().year(level.year())))
                .orElse(source);
    }

    /// The sentence on where figures are from, and on how they are restated, if they are.
    String withPrices(String source) {
        return comparison.pricesOf()
                .map(level -> figureText.text("compare.source.prices", source, level.areaName(),
                        figureText.formats().percent(level.parity()), figureText.formats().year(level.year()),
                        figureText.may(comparison.year())))
                .orElse(source);
    }
}
