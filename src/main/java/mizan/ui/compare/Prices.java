package mizan.ui.compare;

import mizan.ui.kit.Telling;

/// Says in whose prices a comparison is, if they are not those of the whole country.
record Prices(Telling telling, Comparison comparison) {

    /// Where figures are from, and whose prices they are in if they are restated.
    String inPrices(String source) {
        return comparison.pricesOf()
                .map(level -> telling.text("compare.source.in-prices", source, level.areaName(),
                        telling.formats().year(level.year())))
                .orElse(source);
    }

    /// The sentence on where figures are from, and on how they are restated, if they are.
    String withPrices(String source) {
        return comparison.pricesOf()
                .map(level -> telling.text("compare.source.prices", source, level.areaName(),
                        telling.formats().percent(level.parity()), telling.formats().year(level.year()),
                        telling.may(comparison.year())))
                .orElse(source);
    }
}
