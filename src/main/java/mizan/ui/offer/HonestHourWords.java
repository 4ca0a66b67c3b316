package mizan.ui.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.Formula;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Outcome;
import mizan.domain.offer.Quantity;
import mizan.domain.offer.Scenario;
import mizan.domain.offer.Span;
import mizan.domain.offer.Step;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.Term;
import mizan.domain.offer.TermFault;
import mizan.domain.offer.Terms;
import mizan.domain.offer.Unit;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.Place;
import mizan.domain.situation.Option;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OptionNames;
import mizan.ui.offer.OfferFacts.Where;

/// Puts the steps of an offer into words: what they are called, how they are worked out, and from what.
record HonestHourWords(FigureText figureText) {

    /// From here on, in cents, an amount is told without cents where it has none.
    private static final int WHOLE = 100;

    String name(StepKind kind) {
        return figureText.text("offer.step." + Messages.key(kind));
    }

    String name(Term term) {
        return figureText.text("offer.term." + Messages.key(term));
    }

    /// A year's amount in whole dollars, with a sign if it is taken off.
    String yearly(long cents) {
        return amount(cents, PayBasis.ANNUAL);
    }

    /// An hour's amount, with a sign if it is below 0.
    String hourly(long cents) {
        return amount(cents, PayBasis.HOURLY);
    }

    private String amount(long cents, PayBasis basis) {
        return cents < 0
                ? figureText.formats().signed((double) cents,
                        size -> figureText.formats().pay(Math.round(size), basis))
                : figureText.formats().pay(cents, basis);
    }

    /// To the cent, without a sign.
    String exact(long cents) {
        return figureText.formats().pay(Math.abs(cents), cents % WHOLE == 0 ? PayBasis.ANNUAL : PayBasis.HOURLY);
    }

    String hours(long hundredths) {
        return figureText.formats().number(Math.round(hundredths / 100.0));
    }

    String quantity(Quantity quantity) {
        return quantity(quantity.value(), quantity.unit());
    }

    String quantity(long value, Unit unit) {
        double number = value / Math.pow(10, unit.decimals());
        return switch (unit) {
            case MONEY -> exact(value);
            case FINE_MONEY -> figureText.formats().finePay(number);
            case SHARE -> figureText.formats().finePercent(number);
            case HOURS, DAYS, MILES, MINUTES, COUNT -> figureText.formats().number(number);
        };
    }

    /// What is taken while nobody says it: what full-time work has, or the middle of a low and a high; empty for nothing.
    String taken(Terms terms, Term term) {
        return term.unlessTold().isPresent()
                ? figureText.text("offer.unless-told", quantity(term.unlessTold().getAsLong(), term.unit()))
                : terms.span(term).filter(Span::inTheMiddle)
                        .map(span -> figureText.text("offer.middle", quantity(span.likely(), term.unit()))).orElse("");
    }

    /// Why what was said of the term cannot be meant.
    String fault(TermFault fault, Terms terms, Term term) {
        return figureText.text("offer.fault." + Messages.key(fault), quantity(terms.least(term), term.unit()),
                quantity(terms.most(term), term.unit()));
    }

    /// How what is left of each real hour was worked out: “$28,574.46 left ÷ 2,299 hours at work and on the way.”
    String division(HonestHour hour) {
        long left = hour.left().likely();
        return figureText.text("offer.form.per-hour",
                left < 0 ? figureText.formats().signed((double) left, size -> exact(Math.round(size))) : exact(left),
                quantity(hour.hours(Scenario.LIKELY).all(), Unit.HOURS));
    }

    /// How the step was worked out, in a sentence.
    String formula(Step step) {
        Formula formula = step.formula();
        return figureText.text("offer.form." + Messages.key(formula.form()),
                formula.quantities().stream().map(this::quantity).toArray(String[]::new));
    }

    /// What the step's amount rests on: `published, IRS, Rev. Proc. 2025-32, rates of 2026`.
    String basis(Step step) {
        String status = figureText.text("offer.status." + Messages.key(step.status()));
        return step.source().map(source -> figureText.text("offer.source", status,
                figureText.formats().code(source.name()), figureText.formats().year(source.year()))).orElse(status);
    }

    /// What of a step is drawn: that which nobody works over 40 hours for is not.
    static boolean shown(Step step) {
        return step.formula().form() != Formula.Form.NONE && !step.kind().later();
    }

    /// What is said above the amounts of what an offer is held against.
    String column(Against against) {
        return figureText.text(switch (against.kind()) {
            case PRESENT -> "offer.whose.present";
            case PUBLISHED -> "offer.column.published";
            case ANOTHER -> "offer.column.another";
        });
    }

    /// All that is not counted, side by side; empty if everything is.
    String open(HonestHour hour) {
        List<String> names = new ArrayList<>();
        hour.open().stream().filter(kind -> !kind.later()).forEach(kind -> names.add(name(kind)));
        hour.openTerms().forEach(term -> names.add(name(term)));
        return names.isEmpty() ? "" : figureText.text("offer.open", figureText.messages().list(names));
    }

    /// The finding, for a title. What income tax will still take it does not pass for what is left.
    String finding(HonestHour hour) {
        String before = !hour.counts(StepKind.FEDERAL)
                ? hour.step(StepKind.STATE).amounts().likely() < 0 ? ".before-federal-tax" : ".before-tax"
                : hour.counts(StepKind.STATE) ? "" : ".before-state-tax";
        return ranged(figureText.text("offer.finding" + before, yearly(hour.left().likely()),
                yearly(hour.gross().likely()), hourly(hour.perHour().likely())), range(hour.perHour()));
    }

    private String ranged(String words, String range) {
        return range.isEmpty() ? words : figureText.text("offer.ranged", words, range);
    }

    /// How much more or less one has for each real hour, for a title, and whether the two are counted alike.
    ///
    /// @param more than the other
    String difference(Outcome more, String other, boolean alike) {
        long likely = more.likely();
        String words = likely == 0 ? figureText.text("offer.against.same", other)
                : figureText.text(likely > 0 ? "offer.against.more" : "offer.against.less", hourly(Math.abs(likely)),
                        other);
        String ranged = ranged(words, more.exact() ? ""
                : figureText.text("offer.range", moreOrLess(more.least()), moreOrLess(more.most())));
        return alike ? ranged : figureText.text("offer.against.unlike", ranged);
    }

    private String moreOrLess(long cents) {
        return cents == 0 ? figureText.text("offer.against.as-much")
                : figureText.text(cents > 0 ? "offer.against.much-more" : "offer.against.much-less",
                        hourly(Math.abs(cents)));
    }

    /// The pay that leaves as much, and between what it is if anything is uncertain.
    String matching(Outcome pay, PayBasis basis) {
        String words = figureText.text("offer.match." + Messages.key(basis), exact(pay.likely()));
        return pay.exact() ? words
                : figureText.text("offer.detail", words,
                        figureText.text("offer.match.range", exact(pay.least()), exact(pay.most())));
    }

    /// What is counted of the one and was not said of the other, side by side; empty if that is nothing.
    String alone(HonestHour one, HonestHour other) {
        List<String> names = new ArrayList<>();
        one.countedAlone(other).forEach(kind -> names.add(name(kind)));
        one.toldAlone(other).forEach(term -> names.add(name(term)));
        return figureText.messages().list(names);
    }

    /// “between … and …”; empty if nothing has a low and a high.
    String range(Outcome hourly) {
        return hourly.exact() ? ""
                : figureText.text("offer.range", hourly(hourly.least()), hourly(hourly.most()));
    }

    /// What the honest hour buys at national prices; empty if the prices of the place are not known.
    String nationalPrices(HonestHour hour) {
        return hour.perHourAtNationalPrices().flatMap(each -> hour.published().prices().map(
                prices -> figureText.text("offer.prices", hourly(each.likely()), prices.areaName(),
                        figureText.formats().decimal(prices.parity()), figureText.formats().year(prices.year()))))
                .orElse("");
    }

    /// Later money; empty if there is none.
    String later(HonestHour hour) {
        return hour.later().likely() == 0 ? ""
                : figureText.text("offer.later", yearly(hour.later().likely()));
    }

    /// What an offer is held against.
    ///
    /// @param option with the id; empty if it has left the tray
    String name(Against against, Optional<OfferFacts> facts, Function<String, Optional<Option>> option) {
        return switch (against.kind()) {
            case PRESENT -> figureText.text("offer.against.present");
            case PUBLISHED -> figureText.text("offer.against.published");
            case ANOTHER -> against.other().flatMap(option)
                    .map(other -> figureText.text("offer.against.another", name(other, facts))).orElse("");
        };
    }

    String name(Option option, Optional<OfferFacts> facts) {
        SocCode code = option.occupation();
        return new OptionNames(figureText).of(option, facts.map(found -> found.title(code)).orElse(code.text()));
    }

    /// From when and where the figures are.
    ///
    /// @param where the job is; empty if it is not known
    /// @param beside what is drawn beside; empty for nothing
    String ground(HonestHour hour, Optional<Where> where, boolean over, String beside) {
        String rates = figureText.text(over ? "offer.rates.over" : "offer.rates",
                figureText.formats().year(hour.published().tax().year()));
        return figureText.messages().list(List.of(rates, where.map(this::place).orElse(""),
                beside.isEmpty() ? "" : figureText.text("offer.outline", beside)));
    }

    /// The place, and of a smaller one the state whose taxes count.
    private String place(Where where) {
        Place place = where.place();
        return place.wholeCountry() ? ""
                : where.state().filter(state -> !state.equals(place))
                        .map(state -> figureText.text("offer.taxed-in", place.name(), state.name()))
                        .orElse(place.name());
    }
}
