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
import mizan.ui.kit.Telling;
import mizan.ui.pay.RangeRows;
import mizan.ui.pay.Subject;
import mizan.ui.pay.TrendLines;

/// Says in plain sentences what the charts of a comparison show. Only plain figures take part: no bounds, no gaps.
record Findings(Telling telling, PayBasis basis, PayMeasure measure) {

    /// A sentence, and the series that it begins with.
    record Finding(int series, String sentence) {}

    List<Finding> of(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        gap(comparison).ifPresent(findings::add);
        findings.addAll(new CloseMeans(telling, basis).of(comparison));
        byPay(comparison).stream().limit(1).forEach(subject -> half(subject).ifPresent(findings::add));
        byPay(comparison).stream().skip(1).reduce((_, last) -> last).flatMap(this::half).ifPresent(findings::add);
        largest(comparison).ifPresent(findings::add);
        if (comparison.place().wholeCountry()) {
            change(comparison).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> gap(Comparison comparison) {
        List<Subject> paid = byPay(comparison);
        if (paid.size() < 2) {
            return Optional.empty();
        }
        Subject least = paid.getFirst();
        Subject most = paid.getLast();
        long gap = cents(most, measure).getAsLong() - cents(least, measure).getAsLong();
        return Optional.of(new Finding(most.series(),
                telling.text(measure == PayMeasure.MEAN ? "finding.gap.mean" : "finding.gap.median",
                        most.occupation().title(), telling.formats().pay(gap, basis), unit(),
                        least.occupation().title())
                        + new CloseMeans(telling, basis).about(most, least, measure)));
    }

    /// Those with a figure, the lowest paid first.
    private List<Subject> byPay(Comparison comparison) {
        return comparison.subjects()
                .stream()
                .filter(subject -> cents(subject, measure).isPresent())
                .sorted(Comparator.comparingLong(subject -> cents(subject, measure).getAsLong()))
                .toList();
    }

    private Optional<Finding> half(Subject subject) {
        OptionalLong low = cents(subject, PayMeasure.P25);
        OptionalLong high = cents(subject, PayMeasure.P75);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(subject.series(),
                telling.text("finding.half", subject.occupation().title(),
                        telling.formats().pay(low.getAsLong(), basis), telling.formats().pay(high.getAsLong(), basis),
                        unit())));
    }

    private Optional<Finding> largest(Comparison comparison) {
        if (comparison.subjects().size() < 2) {
            return Optional.empty();
        }
        return comparison.subjects()
                .stream()
                .filter(subject -> persons(subject) > 0)
                .max(Comparator.comparingLong(Findings::persons))
                .map(subject -> new Finding(subject.series(), telling.text("finding.largest",
                        subject.occupation().title(), telling.formats().count(persons(subject)))));
    }

    /// How the median of the first occupation has moved, in the dollars of its newest year.
    private Optional<Finding> change(Comparison comparison) {
        for (Subject subject : comparison.subjects()) {
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
                        telling.text("finding.change", subject.occupation().title(),
                                telling.formats().year(first.year()), telling.formats().pay(then, basis),
                                telling.formats().pay(now, basis), telling.formats().year(last.year()))));
            }
        }
        return Optional.empty();
    }

    private OptionalLong cents(Subject subject, PayMeasure which) {
        PayDistribution pay = subject.pay().orElse(null);
        return pay != null && pay.pay(which, basis) instanceof Amount(long cents, _)
                ? OptionalLong.of(cents)
                : OptionalLong.empty();
    }

    private static long persons(Subject subject) {
        return subject.pay().isPresent() && subject.pay().get().employment() instanceof Amount(long persons, _)
                ? persons : 0;
    }

    private String unit() {
        return telling.text("basis.unit." + RangeRows.id(basis));
    }
}
