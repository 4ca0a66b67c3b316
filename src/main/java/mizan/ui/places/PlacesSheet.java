package mizan.ui.places;

import java.util.ArrayList;
import java.util.List;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.export.Sheet;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;
import mizan.ui.places.PlacesFigures.InPlace;
import mizan.ui.places.PlacesFigures.Subject;
import mizan.ui.session.Session;

/// Places side by side as a table that leaves the program.
record PlacesSheet(FigureText figureText, PlacesFigures figures, Session session) {

    /// The price level of the whole country, which is the measure of all others.
    private static final double NATION = 100;

    Sheet sheet() {
        PlacesWords words = new PlacesWords(figureText, figures, basis(), measure(), false, session.myPay().getValue());
        String unit = RawFigures.unit(basis());
        List<Sheet.Column> columns = List.of(new Sheet.Column(figureText.text("places.column.place"), ""),
                new Sheet.Column("AREA", ""), new Sheet.Column(figureText.text("places.column.occupation"), ""),
                new Sheet.Column("SOC", ""), new Sheet.Column(figureText.measure(measure()), unit),
                new Sheet.Column(figureText.text("places.column.buys"), unit),
                new Sheet.Column(figureText.text("places.column.prices"), "percent of the nation"),
                new Sheet.Column(figureText.text("places.column.jobs"), "persons"),
                new Sheet.Column(figureText.text("places.column.remark"), ""));
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        List<String> scopes = new ArrayList<>();
        for (Subject subject : figures.subjects()) {
            for (InPlace place : figures.places()) {
                rows.add(cells(words, subject, place));
                scopes.add(place.standIn(subject).map(in -> in.of()).orElse(place.place()).scopeWithCode());
            }
        }
        return new Sheet(words.heading(), columns, rows, Integer.toString(figures.table().year()),
                figures.table().scope().id(),
                source(figureText, figures), scopes);
    }

    static String source(FigureText figureText, PlacesFigures figures) {
        return figureText.text("places.source",
                figureText.sourced(figureText.period(figures.table()), figures.table()));
    }

    private List<Sheet.Cell> cells(PlacesWords words, Subject subject, InPlace place) {
        RawFigures raw = new RawFigures(figureText);
        Place where = place.place();
        return List.of(new Sheet.Text(words.name(where)), new Sheet.Text(where.areaCode()),
                new Sheet.Text(subject.occupation().title()), new Sheet.Text(subject.code().text()),
                raw.pay(place.pay(subject, measure(), basis())), raw.pay(place.buys(subject, measure(), basis())),
                parity(raw, place),
                raw.persons(place.jobs(subject)), new Sheet.Text(words.remark(subject, place)));
    }

    private Sheet.Cell parity(RawFigures raw, InPlace place) {
        return place.place().wholeCountry()
                ? raw.number(NATION)
                : place.prices().map(level -> raw.number(level.parity()))
                        .orElseGet(() -> new Sheet.Gap(figureText.text("places.prices.none")));
    }

    private PayBasis basis() {
        return session.basis().get();
    }

    private PayMeasure measure() {
        return session.measure().get();
    }
}
