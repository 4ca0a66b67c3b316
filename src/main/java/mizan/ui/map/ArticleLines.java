package mizan.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.PlaceFigures;
import mizan.query.ClaimsAboutStates.Claim;

/// What the article about call-centre agents says of an occupation in the states, each beside the present figure.
record ArticleLines(MapWords words, MapFigures picture) {

    /// How many states with the most workers the article speaks of when it compares their pay.
    private static final int LARGEST = 5;

    /// @param then what the article says, with its year
    /// @param now the present figure, or a dash
    /// @param difference of the two, where both are numbers
    record Line(String state, String what, String then, String now, String difference) {}

    List<Line> all() {
        return picture.claims().stream().map(this::line).toList();
    }

    private Line line(Claim claim) {
        Optional<PlaceFigures> place = place(claim.areaCode());
        OptionalDouble now = place.map(here -> now(claim, here)).orElse(OptionalDouble.empty());
        String what = words.figureText().text("map.claim." + kind(claim));
        String value = claim.value().isPresent()
                ? words.figureText().text("map.claim.bound." + claim.bound().replace('_', '-'),
                        write(claim, claim.value().getAsDouble()))
                : words.figureText().text("figure.none");
        String then = claim.stated() ? value : words.figureText().text("map.claim.reckoned", value);
        return new Line(place.map(PlaceFigures::areaName).orElse(claim.areaCode()), what, then,
                now.isPresent() ? write(claim, now.getAsDouble()) : words.figureText().text("figure.none"),
                claim.value().isPresent() && now.isPresent()
                        ? difference(claim, now.getAsDouble() - claim.value().getAsDouble())
                        : "");
    }

    private Optional<PlaceFigures> place(String areaCode) {
        return picture.first().places().stream().filter(state -> state.areaCode().equals(areaCode)).findFirst();
    }

    private OptionalDouble now(Claim claim, PlaceFigures here) {
        return switch (kind(claim)) {
            case "employment" -> employment(here);
            case "mean-hourly" -> mean(here, PayBasis.HOURLY);
            case "mean-annual" -> mean(here, PayBasis.ANNUAL);
            case "employment-rank" -> rank(here);
            case "lowest-pay-rank" -> rankFromLowestPaid(here);
            case "ratio" -> perTelemarketer(here);
            case "percent" -> more(perTelemarketer(here));
            default -> OptionalDouble.empty();
        };
    }

    /// What the claim is about, finer than its measure: ranks are counted from the most jobs or from the lowest pay.
    private static String kind(Claim claim) {
        if (!claim.measure().equals("rank")) {
            return claim.measure().replace('_', '-');
        }
        return claim.id().endsWith("lowest-pay-rank") ? "lowest-pay-rank" : "employment-rank";
    }

    private OptionalDouble employment(PlaceFigures here) {
        return here.pay().map(pay -> amount(pay.employment(), 1)).orElse(OptionalDouble.empty());
    }

    private OptionalDouble mean(PlaceFigures here, PayBasis basis) {
        return here.pay().map(pay -> amount(pay.pay(PayMeasure.MEAN, basis), 100)).orElse(OptionalDouble.empty());
    }

    private OptionalDouble rank(PlaceFigures here) {
        OptionalDouble own = employment(here);
        return own.isEmpty()
                ? own
                : OptionalDouble.of(1 + picture.first()
                        .places()
                        .stream()
                        .filter(state -> employment(state).orElse(0) > own.getAsDouble())
                        .count());
    }

    private OptionalDouble rankFromLowestPaid(PlaceFigures here) {
        OptionalDouble own = mean(here, PayBasis.HOURLY);
        List<PlaceFigures> largest = picture.first()
                .places()
                .stream()
                .sorted(Comparator.comparingDouble((PlaceFigures state) -> employment(state).orElse(0)).reversed())
                .limit(LARGEST)
                .toList();
        return own.isEmpty() || !largest.contains(here)
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 + largest.stream()
                        .filter(state -> mean(state, PayBasis.HOURLY).orElse(Double.MAX_VALUE) < own.getAsDouble())
                        .count());
    }

    private OptionalDouble perTelemarketer(PlaceFigures here) {
        OptionalDouble own = employment(here);
        OptionalDouble telemarketers = amount(
                picture.telemarketers().getOrDefault(here.areaCode(), Figure.missing(Figure.Reason.NOT_PUBLISHED)), 1);
        return own.isPresent() && telemarketers.isPresent() && telemarketers.getAsDouble() > 0
                ? OptionalDouble.of(own.getAsDouble() / telemarketers.getAsDouble())
                : OptionalDouble.empty();
    }

    /// By how many percent more that is.
    private static OptionalDouble more(OptionalDouble ratio) {
        return ratio.isPresent() ? OptionalDouble.of((ratio.getAsDouble() - 1) * 100) : ratio;
    }

    private static OptionalDouble amount(Figure figure, int perUnit) {
        return figure instanceof Amount(long value, _)
                ? OptionalDouble.of((double) value / perUnit)
                : OptionalDouble.empty();
    }

    private String write(Claim claim, double value) {
        return switch (claim.measure()) {
            case "mean_hourly" -> words.figureText().formats().pay(Math.round(value * 100), PayBasis.HOURLY);
            case "mean_annual" -> words.figureText().formats().pay(Math.round(value * 100), PayBasis.ANNUAL);
            case "ratio" -> words.figureText().text("map.times", words.figureText().formats().decimal(value));
            case "percent" -> words.figureText().formats().percent(Math.rint(value));
            default -> words.figureText().formats().count(Math.round(value));
        };
    }

    /// Ranks have no difference worth telling: they are seen at a glance.
    private String difference(Claim claim, double difference) {
        return claim.measure().equals("rank")
                ? ""
                : words.figureText().formats().signed(difference, magnitude -> write(claim, magnitude));
    }
}
