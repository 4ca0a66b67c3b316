package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.domain.place.Place;
import mizan.domain.place.StandIn;
import mizan.export.Sheet;
import mizan.query.PayByIndustry.Industry;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.PaySheets;

/// The figures of a comparison as tables that leave the program.
///
/// @param source where they are from, in a sentence
record ComparisonSheets(FigureText figureText, PayBasis basis, PayComparison comparison, String source) {

    /// A row for each occupation, with its rank by mean pay among them.
    Sheet figures() {
        Place place = comparison.place();
        Sheet plain = subjects().figures(headings().ofPlace(figureText.text("compare.figures")), comparison.year(),
                place.scopeWithCode());
        Map<String, Rank> places = new CloseMeans(figureText, basis).places(comparison.ofThePlaceAlone().subjects());
        List<Sheet.Column> columns = new ArrayList<>(plain.columns());
        columns.add(rank());
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < plain.rows().size(); i++) {
            List<Sheet.Cell> row = new ArrayList<>(plain.rows().get(i));
            row.add(new RawFigures(figureText).rank(places.get(comparison.subjects().get(i).key())));
            rows.add(row);
        }
        return new Sheet(plain.title(), columns, rows, plain.year(), plain.scope(), plain.source(),
                comparison.subjects().stream()
                        .map(subject -> subject.standIn().map(StandIn::of).orElse(place).scopeWithCode()).toList());
    }

    /// A row for each industry and occupation.
    ///
    /// @param shown the codes of the industries, in their order
    Sheet industries(List<String> shown, PayMeasure measure) {
        RawFigures raw = new RawFigures(figureText);
        List<Sheet.Column> columns = new ArrayList<>(
                List.of(new Sheet.Column(figureText.text("compare.industries"), ""),
                        new Sheet.Column("NAICS", "")));
        columns.addAll(occupation());
        columns.add(new Sheet.Column(figureText.measure(measure), RawFigures.unit(basis)));
        columns.add(new Sheet.Column(figureText.text("compare.employment"), "persons"));
        columns.add(rank());
        Map<String, Rank> places = new IndustryPlaces(basis).of(comparison.industries().industries(), measure);
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (String code : shown) {
            for (Industry industry : comparison.industries().industries()) {
                for (ComparedOccupation subject : comparison.subjects()) {
                    PayDistribution pay = industry.pay().get(subject.occupation().code());
                    if (industry.naicsCode().equals(code) && pay != null) {
                        List<Sheet.Cell> row = new ArrayList<>(List.of(new Sheet.Text(industry.title()),
                                new Sheet.Text(code)));
                        row.addAll(occupation(subject));
                        row.add(raw.pay(pay.pay(measure, basis)));
                        row.add(raw.persons(pay.employment()));
                        row.add(raw.rank(places.get(code)));
                        rows.add(row);
                    }
                }
            }
        }
        return new Sheet(headings().ofIndustries(figureText.text("compare.industries")), columns, rows,
                Integer.toString(comparison.industries().year()), comparison.industries().scope().id(), source);
    }

    /// A row for each occupation and year.
    Sheet trend(PayMeasure measure, OptionalInt dollarsOf) {
        return subjects().trend(headings().ofYears(figureText.text("compare.trend")), measure, dollarsOf,
                comparison.prices(), comparison.yearsOf().scopeWithCode());
    }

    private Headings headings() {
        return new Headings(figureText, comparison);
    }

    private PaySheets subjects() {
        return new PaySheets(figureText, basis, comparison.subjects(), source);
    }

    private Sheet.Column rank() {
        return new Sheet.Column(figureText.text("compare.figures.rank"), "");
    }

    private List<Sheet.Column> occupation() {
        return new ArrayList<>(List.of(new Sheet.Column(figureText.text("compare.figures.occupation"), ""),
                new Sheet.Column(figureText.text("compare.figures.code"), "")));
    }

    private static List<Sheet.Cell> occupation(ComparedOccupation subject) {
        return new ArrayList<>(List.of(new Sheet.Text(subject.occupation().title()), new Sheet.Text(subject.key())));
    }
}
