package mizan.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.outlook.Education;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.OfferWords;

/// Puts the answer to the sentence into words.
///
/// @param basis that pay is told on
record StartWords(FigureText figureText, PayBasis basis) {

    /// What the offer is against the middle, or the middle itself: the one figure of the answer.
    String figure(StartAnswer answer, Optional<SaidPay> offer) {
        Figure median = median(answer);
        if (offer.isPresent() && median instanceof Figure.Amount(long middle, _)) {
            long gap = offer.get().on(basis) - middle;
            String amount = money(Math.abs(gap));
            return gap == 0
                    ? figureText.text("start.figure.middle")
                    : figureText.text(gap > 0 ? "start.figure.above" : "start.figure.below", amount);
        }
        return median instanceof Figure.Missing
                ? figureText.text("start.figure.none")
                : figureText.pay(median, basis) + " " + figureText.unit(basis);
    }

    /// How many earn less than the offer; without an offer, what half of them earn.
    String finding(StartAnswer answer, Optional<SaidPay> offer) {
        String who = answer.subject().occupation().title();
        String where = words().in(answer.place());
        if (answer.pay().isEmpty()) {
            return figureText.text("start.unknown", who, where);
        }
        return offer.map(said -> words().share(said.on(basis), answer.pay().get(), who,
                answer.place()))
                .orElseGet(() -> middleHalf(answer.pay().get(), who, where));
    }

    private String middleHalf(PayDistribution pay, String who, String where) {
        Figure low = pay.pay(PayMeasure.P25, basis);
        Figure high = pay.pay(PayMeasure.P75, basis);
        return low instanceof Figure.Amount(long from, _) && high instanceof Figure.Amount(long to, _)
                ? figureText.text("start.half", who, where, money(from), money(to))
                : figureText.text("start.looking", who, where);
    }

    /// The middle, and when and where it is from.
    String middle(StartAnswer answer) {
        Figure median = median(answer);
        String when = figureText.period(answer.table());
        String where = figureText.place(answer.place());
        return median instanceof Figure.Missing
                ? figureText.text("start.source", when, where)
                : figureText.text("start.middle", figureText.pay(median, basis), when, where);
    }

    /// What the offer, or else the middle, buys at national prices; empty for the whole country, and where no prices are
    /// published.
    String buys(StartAnswer answer, Optional<SaidPay> offer) {
        if (answer.prices().isEmpty()) {
            return "";
        }
        Optional<Long> cents = offer.map(said -> said.on(basis));
        if (cents.isEmpty() && !answer.place().wholeCountry()
                && median(answer) instanceof Figure.Amount(long middle, _)) {
            cents = Optional.of(middle);
        }
        var level = answer.prices().get();
        return cents.map(amount -> figureText.text("start.buys", money(amount),
                money(Math.round(amount * level.buyingPower())), level.areaName(),
                figureText.formats().year(level.year()))).orElse("");
    }

    /// How far the offer, or else the middle, is from what the person earns now and from what would satisfy them; empty if
    /// they said neither.
    String aims(StartAnswer answer, Optional<SaidPay> offer, OptionalLong now, OptionalLong enough) {
        Figure median = median(answer);
        OptionalLong cents = offer.map(said -> OptionalLong.of(said.on(basis))).orElseGet(
                () -> median instanceof Figure.Amount(long middle, _) ? OptionalLong.of(middle) : OptionalLong.empty());
        if (cents.isEmpty() || (now.isEmpty() && enough.isEmpty())) {
            return "";
        }
        List<String> said = new ArrayList<>();
        now.ifPresent(aim -> said.add(distance("start.aims.now", cents.getAsLong() - aim)));
        enough.ifPresent(aim -> said.add(distance("start.aims.enough", cents.getAsLong() - aim)));
        return figureText.text(offer.isPresent() ? "start.aims.offer" : "start.aims.middle",
                said.size() == 1 ? said.getFirst()
                        : figureText.text("start.aims.both", said.getFirst(), said.getLast()));
    }

    private String distance(String key, long gap) {
        return figureText.text(key + (gap == 0 ? ".same" : gap > 0 ? ".more" : ".less"), money(Math.abs(gap)),
                figureText.text("start.basis." + Messages.key(basis)));
    }

    /// How many work in it there.
    String jobs(StartAnswer answer) {
        return figureText.persons(answer.pay().map(PayDistribution::employment)
                .orElse(Figure.missing(Figure.Reason.NOT_PUBLISHED)));
    }

    /// By how much jobs are expected to change, and until when.
    String outlook(Optional<Projection> newest) {
        return newest.map(found -> figureText.text("start.outlook",
                figureText.formats().signedPercent(found.changePercent()),
                figureText.formats().year(found.toYear()))).orElse(unpublished());
    }

    String openings(Optional<Projection> newest) {
        return newest.map(found -> figureText.formats().count(found.openings())).orElse(unpublished());
    }

    String schooling(Optional<Projection> newest) {
        return newest.flatMap(Projection::education).map(this::schooling).orElse(unpublished());
    }

    String schooling(Education education) {
        return figureText.text("education." + education.id());
    }

    String experience(Optional<Projection> newest) {
        return newest.flatMap(Projection::experience).map(found -> figureText.text("experience." + found.id()))
                .orElse(unpublished());
    }

    String training(Optional<Projection> newest) {
        return newest.flatMap(Projection::training).map(found -> figureText.text("training." + found.id()))
                .orElse(unpublished());
    }

    OfferWords words() {
        return new OfferWords(figureText, basis);
    }

    private Figure median(StartAnswer answer) {
        return answer.pay().map(pay -> pay.pay(PayMeasure.MEDIAN, basis))
                .orElse(Figure.missing(Figure.Reason.NOT_PUBLISHED));
    }

    private String unpublished() {
        return figureText.text("figure.missing.not-published");
    }

    private String money(long cents) {
        return figureText.formats().pay(cents, basis);
    }
}
