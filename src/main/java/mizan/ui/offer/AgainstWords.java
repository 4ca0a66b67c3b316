package mizan.ui.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Outcome;
import mizan.domain.offer.Scenario;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.Option;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.OfferWords;
import mizan.ui.pay.PayText;
import mizan.ui.pay.StandInWords;

/// Says in sentences how an offer stands against something else, and what to ask for. Each is empty where there is nothing
/// to say.
///
/// @param option with an id; empty if it has left the tray
record AgainstWords(HonestHourWords words, Reckoned now, Function<String, Optional<Option>> option) {

    private FigureText figureText() {
        return words.figureText();
    }

    /// What the offer is held against.
    String name() {
        return words.name(now.against(), now.facts(), option);
    }

    /// How much more or less the offer leaves in each real hour.
    String title() {
        return now.more().map(more -> words.difference(more, name(), unlike().isEmpty())).orElse("");
    }

    /// What is counted of one of the two only.
    String unlike() {
        return now.hour().flatMap(own -> now.beside().map(other -> unlike(own, other))).orElse("");
    }

    private String unlike(HonestHour own, HonestHour other) {
        String here = words.alone(own, other);
        String there = words.alone(other, own);
        return sentences(here.isEmpty() ? "" : figureText().text("offer.against.only-offer", here),
                there.isEmpty() ? "" : figureText().text("offer.against.only-other", there, name()));
    }

    private static String sentences(String... each) {
        return String.join(" ", Stream.of(each).filter(text -> !text.isEmpty()).toList());
    }

    /// How much more or less it leaves in a year and how many hours it takes, and what the other comes to.
    String beside() {
        return now.hour().flatMap(own -> now.beside().map(other -> sentences(
                now.moreAYear().map(this::aYear).orElse(""), hours(own, other), comesTo(other)))).orElse("");
    }

    private String aYear(Outcome more) {
        long likely = more.likely();
        String amount = words.yearly(Math.abs(likely));
        return likely == 0 ? figureText().text("offer.against.year-same")
                : figureText().text(likely > 0 ? "offer.against.year-more" : "offer.against.year-less", amount);
    }

    private String hours(HonestHour own, HonestHour other) {
        long more = own.hours(Scenario.LIKELY).all() - other.hours(Scenario.LIKELY).all();
        return more == 0 ? ""
                : figureText().text(more > 0 ? "offer.against.hours-more" : "offer.against.hours-fewer",
                        words.hours(Math.abs(more)));
    }

    private String comesTo(HonestHour other) {
        return sentences(figureText().text("offer.against.leaves", name(), words.yearly(other.left().likely()),
                words.hourly(other.perHour().likely())), words.open(other));
    }

    /// The pay at which the offer would leave as much.
    String matching() {
        return now.more().isEmpty() ? ""
                : now.matching().flatMap(pay -> basis().map(basis -> words.matching(pay, basis)))
                        .orElseGet(() -> figureText().text("offer.match.none"));
    }

    /// Where the offer is among what is paid there, and what the next mark would bring.
    List<String> whatToAskFor() {
        List<String> sentences = new ArrayList<>();
        inRange().ifPresent(sentences::add);
        next().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> inRange() {
        return now.hour().flatMap(own -> now.facts().flatMap(OfferFacts::pay).flatMap(
                found -> own.terms().span(Term.PAY).map(Span::likely).map(pay -> figureText().text("offer.place",
                        new OfferWords(figureText(), own.terms().basis()).name(found.of()),
                        new PayText(figureText(), own.terms().basis()).band(pay, found.pay())))));
    }

    private Optional<String> next() {
        return now.next().flatMap(mark -> basis().map(basis -> figureText().text("offer.next." + Messages.key(basis),
                new PayText(figureText(), basis).name(mark.measure()), words.exact(mark.cents()),
                words.hourly(mark.more()))));
    }

    private Optional<PayBasis> basis() {
        return now.hour().map(own -> own.terms().basis());
    }

    /// From when and where published pay is.
    String source() {
        return now.facts().flatMap(facts -> facts.pay().map(pay -> sentences(
                new StandInWords(figureText()).line(facts.standIn()),
                figureText().text("offer.against.source", figureText().period(facts.table()),
                        figureText().place(pay.of())))))
                .orElse("");
    }
}
