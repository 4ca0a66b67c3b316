package mizan.ui.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mizan.chart.RangeRow;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Move;
import mizan.domain.place.Place;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.RangeRows;
import mizan.ui.pay.StandInWords;
import mizan.ui.places.PlacesFigures.InPlace;
import mizan.ui.places.PlacesFigures.Subject;

/// Puts places that stand side by side into rows and words.
///
/// @param measure which figure is told
/// @param whatItBuys whether the ranges are told by what they buy
record PlacesWords(FigureText figureText, PlacesFigures figures, PayBasis basis, PayMeasure measure,
        boolean whatItBuys, OptionalLong myPay) {

    private static final double CENTS = 100;

    String heading() {
        String what = figureText.text(whatItBuys ? "places.title.buys" : "places.title", figureText.unit(basis));
        return figureText.heading(what, figureText.period(figures.table()));
    }

    /// Each occupation in each place, the places of an occupation below each other.
    List<RangeRow> rows() {
        RangeRows rows = new RangeRows(figureText, basis, measure, myPay);
        List<RangeRow> all = new ArrayList<>();
        for (Subject subject : figures.subjects()) {
            for (InPlace place : figures.places()) {
                all.add(rows.row(compared(subject, place), figureText.period(figures.table()),
                        label(subject, place), List.of()));
            }
        }
        return all;
    }

    RangeRows scale() {
        return new RangeRows(figureText, basis, measure, myPay);
    }

    private ComparedOccupation compared(Subject subject, InPlace place) {
        Optional<PayDistribution> pay = place.of(subject).map(found -> found.pay());
        boolean buys = whatItBuys && place.standIn(subject).isEmpty() && place.power().isPresent();
        return new ComparedOccupation(subject.occupation(), subject.series(),
                buys ? pay.map(paid -> paid.scaled(place.power().getAsDouble())) : pay,
                place.standIn(subject), List.of(), "");
    }

    /// The place, and of which occupation where there are more than one.
    String label(Subject subject, InPlace place) {
        return figures.subjects().size() == 1
                ? name(place.place())
                : figureText.text("places.row", name(place.place()), subject.occupation().title());
    }

    String name(Place place) {
        return place.wholeCountry() ? figureText.text("place.nation") : place.name();
    }

    /// “Your move from Texas to California”; of a place where the person does not live no move is told, nor of the whole
    /// country, where nobody moves to.
    ///
    /// @param home the area code of the place where the person lives; empty if they have not said
    String way(String home, InPlace from, InPlace to) {
        if (from.place().wholeCountry()) {
            return figureText.text("places.against.nation", name(to.place()));
        }
        boolean move = from.place().areaCode().equals(home) && !to.place().wholeCountry();
        return figureText.text(move ? "places.move" : "places.against", name(from.place()), name(to.place()));
    }

    /// What the move changes for one occupation, in words and figures.
    String move(Subject subject, InPlace from, InPlace to) {
        return PlacesFigures.move(subject, from, to, measure, basis)
                .map(move -> said(subject, move))
                .orElseGet(() -> figureText.text("places.move.unknown", subject.occupation().title()));
    }

    private String said(Subject subject, Move move) {
        String paid = signed(move.paid());
        String paidPercent = figureText.formats().signedPercent(move.paidPercent());
        if (move.bought().isEmpty()) {
            return figureText.text("places.move.paid", subject.occupation().title(), paid, paidPercent);
        }
        long bought = move.bought().getAsLong();
        return figureText.text("places.move." + direction(move.paid()) + "-" + direction(bought),
                subject.occupation().title(), paid, paidPercent, signed(bought),
                figureText.formats().signedPercent(move.boughtPercent().orElse(0)));
    }

    private static String direction(long change) {
        return change > 0 ? "more" : change < 0 ? "less" : "same";
    }

    private String signed(long cents) {
        return figureText.formats().signed(cents / CENTS,
                dollars -> figureText.formats().pay(Math.round(dollars * CENTS), basis));
    }

    /// As it is paid.
    String pay(Subject subject, InPlace place) {
        return figureText.pay(place.pay(subject, measure, basis), basis);
    }

    String jobs(Subject subject, InPlace place) {
        return place.jobs(subject) instanceof Amount(long jobs, _)
                ? figureText.formats().count(jobs)
                : figureText.text("figure.none");
    }

    /// That another place stands in, that the prices are of a wider one, or how pay was worked out; may be empty.
    String remark(Subject subject, InPlace place) {
        return figureText.list(new StandInWords(figureText).line(place.standIn(subject)),
                priceNote(place).orElse(""), figureText.remark(place.pay(subject, measure, basis)));
    }

    /// What pay buys at national prices.
    String buys(Subject subject, InPlace place) {
        return figureText.pay(place.buys(subject, measure, basis), basis);
    }

    String prices(InPlace place) {
        return place.place().wholeCountry()
                ? figureText.formats().percent(CENTS)
                : place.prices().map(level -> figureText.formats().percent(level.parity()))
                        .orElse(figureText.text("figure.none"));
    }

    /// That the prices are of the state, where a place has none of its own.
    Optional<String> priceNote(InPlace place) {
        return place.prices().filter(level -> !level.areaCode().equals(place.place().areaCode()))
                .map(level -> figureText.text("places.prices.wider", name(place.place()), level.areaName()));
    }
}
