package mizan.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.query.PayOverTime.Year;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.TrendLines;

/// Says in plain sentences what the charts of a comparison show. Only plain figures take part: no bounds, no gaps.
record Findings(FigureText figureText, PayBasis basis, PayMeasure measure) {

    /// A sentence, and the series that it begins with.
    record Finding(int series, String sentence) {}

    List<Finding> of(PayComparison comparison) {
        List<Finding> findings = new ArrayList<>();
        gap(comparison).ifPresent(findings::add);
        findings.addAll(new CloseMeans(figureText, basis).of(comparison));
        byPay(comparison).stream().limit(1).forEach(subject -> half(subject).ifPresent(findings::add));
        byPay(comparison).stream().skip(1).reduce((_, last) -> last).flatMap(this::half).ifPresent(findings::add);
        largest(comparison).ifPresent(findings::add);
        if (comparison.place().wholeCountry()) {
            change(comparison).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> gap(PayComparison comparison) {
        List<ComparedOccupation> paid = byPay(comparison);
        if (paid.size() < 2) {
            return Optional.empty();
        }
        ComparedOccupation least = paid.getFirst();
        ComparedOccupation most = paid.getLast();
        long gap = cents(most, measure).getAsLong() - cents(least, measure).getAsLong();
        return Optional.of(new Finding(most.series(),
                figureText.text(measure == PayMeasure.MEAN ? "finding.gap.mean" : "finding.gap.median",
                        most.occupation().title(), figureText.formats().pay(gap, basis), unit(),
                        least.occupation().title())
                        + new CloseMeans(figureText, basis).about(most, least, measure)));
    }

    /// Those with a figure, the lowest paid first.
    private List<ComparedOccupation> byPay(PayComparison comparison) {
        return comparison.subjects()
                .stream()
                .filter(subject -> cents(subject, measure).isPresent())
                .sorted(Comparator.comparingLong(subject -> cents(subject, measure).getAsLong()))
                .toList();
    }

    private Optional<Finding> half(ComparedOccupation subject) {
        OptionalLong low = cents(subject, PayMeasure.P25);
        OptionalLong high = cents(subject, PayMeasure.P75);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(subject.series(),
                figureText.text("finding.half", subject.occupation().title(),
                        figureText.formats().pay(low.getAsLong(), basis),
                        figureText.formats().pay(high.getAsLong(), basis),
                        unit())));
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
                        subject.occupation().title(), figureText.formats().count(persons(subject)))));
    }

    /// How the median of the first occupation has moved, in the dollars of its newest year.
    private Optional<Finding> change(PayComparison comparison) {
        for (ComparedOccupation subject : comparison.subjects()) {
            List<Year> years = subject.years()
                    .stream()
                    .filter(year -> year.code().equals(subject.occupation().code()))
                    .filter(year -> year.year() >= TrendLines.NEW_CLASSIFICATION)
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
                return Optional.of(new Finding(subject.series(),
                        figureText.text("finding.change", subject.occupation().title(),
                                figureText.formats().year(first.year()), figureText.formats().pay(then, basis),
                                figureText.formats().pay(now, basis), figureText.formats().year(last.year()))));
            }
        }
        return Optional.empty();
    }

    private OptionalLong cents(ComparedOccupation subject, PayMeasure which) {
        PayDistribution pay = subject.pay().orElse(null);
        return pay != null && pay.pay(which, basis) instanceof Amount(long cents, _)
                ? OptionalLong.of(cents)
                : OptionalLong.empty();
    }

    private static long persons(ComparedOccupation subject) {
        return subject.pay().isPresent() && subject.pay().get().employment() instanceof Amount(long persons, _)
                ? persons : 0;
    }

    private String unit() {
        return figureText.unit(basis);
    }
}
