package mizan.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.Figure.Reason;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.query.PayOverTime.Year;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.OfferWords;
import mizan.ui.pay.TrendLines;

/// Says in plain sentences what the charts of a comparison show. What is published only as “at least so much” is told so;
/// gaps take no part. A sentence with a figure that is derived says so.
record Findings(FigureText figureText, PayBasis basis, PayMeasure measure) {

    /// A sentence, and the series that it begins with.
    ///
    /// @param derived whether one of its figures is
    record Finding(int series, String sentence, boolean derived) {}

    /// About the place alone: what stands in from a wider one takes no part.
    List<Finding> of(PayComparison all) {
        PayComparison comparison = all.ofThePlaceAlone();
        List<Finding> findings = new ArrayList<>(comparison.offers().stream().map(this::offered).toList());
        gap(comparison).ifPresent(findings::add);
        topCoded(comparison).ifPresent(findings::add);
        findings.addAll(new CloseMeans(figureText, basis).of(comparison));
        byPay(comparison).stream().limit(1).forEach(subject -> half(subject).ifPresent(findings::add));
        byPay(comparison).stream().skip(1).reduce((_, last) -> last).flatMap(this::half).ifPresent(findings::add);
        largest(comparison).ifPresent(findings::add);
        if (comparison.place().wholeCountry()) {
            change(comparison).ifPresent(findings::add);
        }
        return findings;
    }

    /// What is told first of what is drawn: how far apart the highest and the lowest pay are, or the pay of half of those in
    /// the only occupation.
    Optional<Finding> first(PayComparison all) {
        PayComparison comparison = all.ofThePlaceAlone();
        return gap(comparison).or(() -> byPay(comparison).stream().findFirst().flatMap(this::half));
    }

    /// Where the offer stands among what is earned in its place.
    private Finding offered(ComparedOffer offer) {
        OfferWords words = new OfferWords(figureText, basis);
        String offered = words.offered(offer.name(), offer.place(), offer.cents(basis));
        return new Finding(offer.subject().series(), offer.subject().pay()
                .map(pay -> offered + " "
                        + words.share(offer.cents(basis), pay, offer.subject().occupation().title(), offer.of()))
                .orElse(offered), false);
    }

    private Optional<Finding> gap(PayComparison comparison) {
        List<ComparedOccupation> paid = byPay(comparison);
        if (paid.size() < 2 || !(figure(paid.getFirst(), measure) instanceof Amount(long low, _))) {
            return Optional.empty();
        }
        ComparedOccupation least = paid.getFirst();
        ComparedOccupation most = paid.getLast();
        Figure highest = figure(most, measure);
        String key = measure == PayMeasure.MEAN ? "finding.gap.mean" : "finding.gap.median";
        return Optional.of(told(most,
                figureText.text(highest instanceof AtLeast ? key + ".at-least" : key, most.occupation().title(),
                        figureText.formats().pay(least(highest) - low, basis), unit(), least.occupation().title())
                        + new CloseMeans(figureText, basis).about(most, least, measure),
                figure(least, measure), highest));
    }

    /// Those of which only a bound is published, where there is more than one: which of them is paid more is not known.
    private Optional<Finding> topCoded(PayComparison comparison) {
        List<ComparedOccupation> bound = byPay(comparison).stream()
                .filter(subject -> figure(subject, measure) instanceof AtLeast).toList();
        return bound.size() < 2 ? Optional.empty() : Optional.of(told(bound.getFirst(),
                figureText.text("finding.top-coded", bound.getFirst().occupation().title(),
                        new CloseMeans(figureText, basis).names(bound.subList(1, bound.size())),
                        figureText.formats().pay(least(figure(bound.getFirst(), measure)), basis), unit()),
                bound.stream().map(subject -> figure(subject, measure)).toArray(Figure[]::new)));
    }

    /// Those with a figure, the lowest paid first; a bound is the higher the same number.
    private List<ComparedOccupation> byPay(PayComparison comparison) {
        return comparison.subjects()
                .stream()
                .filter(subject -> !(figure(subject, measure) instanceof Missing))
                .sorted(Comparator.<ComparedOccupation>comparingLong(subject -> least(figure(subject, measure)))
                        .thenComparing(subject -> figure(subject, measure) instanceof AtLeast))
                .toList();
    }

    private Optional<Finding> half(ComparedOccupation subject) {
        Figure low = figure(subject, PayMeasure.P25);
        Figure high = figure(subject, PayMeasure.P75);
        if (low instanceof Missing || high instanceof Missing) {
            return Optional.empty();
        }
        String key = low instanceof AtLeast
                ? "finding.half.top-coded"
                : high instanceof AtLeast ? "finding.half.at-least" : "finding.half";
        return Optional.of(told(subject, figureText.text(key, subject.occupation().title(),
                figureText.formats().pay(least(low), basis), figureText.formats().pay(least(high), basis), unit()), low,
                high));
    }

    /// Says of a sentence with derived figures how they were derived.
    private Finding told(ComparedOccupation subject, String sentence, Figure... figures) {
        Origin origin = Stream.of(figures).map(Findings::origin).max(Comparator.naturalOrder())
                .orElse(Origin.PUBLISHED);
        return origin == Origin.PUBLISHED
                ? new Finding(subject.series(), sentence, false)
                : new Finding(subject.series(), figureText.text("finding.derived", sentence, figureText.origin(origin)),
                        true);
    }

    private static Origin origin(Figure figure) {
        return switch (figure) {
            case Amount(_, Origin origin) -> origin;
            case AtLeast(_, Origin origin) -> origin;
            case Missing _ -> Origin.PUBLISHED;
        };
    }

    private Optional<Finding> largest(PayComparison comparison) {
        if (comparison.subjects().size() < 2) {
            return Optional.empty();
        }
        return comparison.subjects()
                .stream()
                .filter(subject -> persons(subject) > 0)
                .max(Comparator.comparingLong(Findings::persons))
                .map(subject -> new Finding(subject.series(), figureText.text("finding.largest",
                        subject.occupation().title(), figureText.formats().count(persons(subject))), false));
    }

    /// How the median of the first occupation had moved by the year that is told of, in the dollars of that year.
    private Optional<Finding> change(PayComparison comparison) {
        for (ComparedOccupation subject : comparison.subjects()) {
            List<Year> years = subject.years()
                    .stream()
                    .filter(year -> year.code().equals(subject.occupation().code()))
                    .filter(year -> year.year() >= TrendLines.NEW_CLASSIFICATION && year.year() <= comparison.year())
                    .filter(year -> year.pay().pay(PayMeasure.MEDIAN, basis) instanceof Amount)
                    .toList();
            if (years.size() < 2) {
                continue;
            }
            Year first = years.getFirst();
            Year last = years.getLast();
            OptionalDouble factor = comparison.prices().factor(first.year(), last.year());
            if (factor.isPresent()
                    && first.pay().pay(PayMeasure.MEDIAN, basis)
                            .scaled(factor.getAsDouble()) instanceof Amount(long then, _)
                    && last.pay().pay(PayMeasure.MEDIAN, basis) instanceof Amount(long now, _)) {
                Finding told = told(subject,
                        figureText.text("finding.change", subject.occupation().title(),
                                figureText.formats().year(first.year()), figureText.formats().pay(then, basis),
                                figureText.formats().pay(now, basis), figureText.formats().year(last.year())),
                        last.pay().pay(PayMeasure.MEDIAN, basis));
                return Optional.of(new Finding(told.series(), told.sentence(), true));
            }
        }
        return Optional.empty();
    }

    private Figure figure(ComparedOccupation subject, PayMeasure which) {
        return subject.pay().map(pay -> pay.pay(which, basis)).orElse(Figure.missing(Reason.NOT_PUBLISHED));
    }

    /// The number or the bound, in cents.
    private static long least(Figure figure) {
        return switch (figure) {
            case Amount(long cents, _) -> cents;
            case AtLeast(long cents, _) -> cents;
            case Missing _ -> throw new IllegalArgumentException("there is no figure");
        };
    }

    private static long persons(ComparedOccupation subject) {
        return subject.pay().isPresent() && subject.pay().get().employment() instanceof Amount(long persons, _)
                ? persons : 0;
    }

    private String unit() {
        return figureText.unit(basis);
    }
}
