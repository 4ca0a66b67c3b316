package mizan.ui.kit;

import java.util.Locale;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.data.ShownYear.Why;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.i18n.Formats;
import mizan.i18n.Messages;

/// Puts figures into words, in one language and one kind of digits.
public record FigureText(Messages messages, Formats formats) {

    /// An amount of pay, “≥” with its bound where it is top-coded, or a dash.
    public String pay(Figure figure, PayBasis basis) {
        return switch (figure) {
            case Amount(long cents, _) -> formats.pay(cents, basis);
            case AtLeast(long cents, _) -> messages.text("figure.at-least", formats.pay(cents, basis));
            case Missing _ -> messages.text("figure.none");
        };
    }

    /// A number of people, or a dash.
    public String persons(Figure figure) {
        return switch (figure) {
            case Amount(long persons, _) -> formats.count(persons);
            case AtLeast(long persons, _) -> messages.text("figure.at-least", formats.count(persons));
            case Missing _ -> messages.text("figure.none");
        };
    }

    /// A unit, scope, status or head of a table that leaves the program, such as `USD per hour`, in this language.
    public String wordOfTable(String word) {
        return messages.text("table." + word.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /// Why there is no number, or that it was worked out, or that only a bound is known; empty for a plain figure.
    public String remark(Figure figure) {
        return switch (figure) {
            case Missing(Figure.Reason reason) -> messages.text("figure.missing." + Messages.key(reason));
            case AtLeast(_, Origin origin) -> origin == Origin.PUBLISHED
                    ? messages.text("figure.top-coded")
                    : messages.text("figure.top-coded") + " · " + origin(origin);
            case Amount(_, Origin origin) -> origin(origin);
        };
    }

    /// How Mizan came by a number; empty for a published one.
    public String origin(Origin origin) {
        return switch (origin) {
            case PUBLISHED -> "";
            case DERIVED -> messages.text("figure.derived", formats.count(PayBasis.HOURS_PER_YEAR));
            case RESTATED -> messages.text("figure.restated");
        };
    }

    public String measure(PayMeasure measure) {
        return messages.text("measure." + Messages.key(measure));
    }

    /// The measure as the head of a narrow column.
    public String measureBriefly(PayMeasure measure) {
        return measure.percent().isPresent()
                ? messages.text("measure.brief", formats.count(measure.percent().getAsInt()))
                : measure(measure);
    }

    /// What an amount of pay is counted by: “per hour” or “per year”.
    public String unit(PayBasis basis) {
        return messages.text("basis.unit." + Messages.key(basis));
    }

    /// “May 2024”.
    public String may(int year) {
        return messages.text("period.may", formats.year(year));
    }

    /// “May 2024, the newest by sector”: the month of a table, and why it is not of the year that was chosen.
    public String period(ShownYear table) {
        return table.why() == Why.CHOSEN
                ? may(table.year())
                : messages.text("period." + Messages.key(table.why()), may(table.year()), scope(table.scope()),
                        may(table.chosen()));
    }

    /// When the figures of a table are from, and from which file of the person if they brought it.
    ///
    /// @param period as it is said of published ones
    public String sourced(String period, ShownYear table) {
        return table.own().map(file -> messages.text("period.own", period, formats.code(file))).orElse(period);
    }

    /// What a place is called.
    public String place(Place place) {
        return place.wholeCountry() ? text("place.nation") : place.name();
    }

    /// “by sector”.
    public String scope(Scope scope) {
        return messages.text("period.scope." + scope.id());
    }

    /// What a card, a part of a report or a table says above its figures: what they are, and of where and when.
    public String heading(String what, String... whereAndWhen) {
        return joined("heading.next", what, whereAndWhen);
    }

    /// The name of a file with what is in it: what it shows, of whom, and of where and when.
    public String fileName(String what, String... more) {
        return joined("take.name", what, more);
    }

    private String joined(String key, String first, String... others) {
        return Stream.of(others).reduce(first, (before, next) -> messages.text(key, before, next));
    }

    public String text(String key, String... values) {
        return messages.text(key, values);
    }

    /// Parts side by side in one sentence; empty parts are left out.
    public String list(String... parts) {
        return messages.list(parts);
    }
}
