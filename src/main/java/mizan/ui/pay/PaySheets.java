package mizan.ui.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.prices.ConsumerPrices;
import mizan.export.Sheet;
import mizan.query.PayOverTime.Year;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;

/// The figures of occupations in the whole country as tables that leave the program.
///
/// @param source where they are from, in a sentence
public record PaySheets(FigureText figureText, PayBasis basis, List<ComparedOccupation> subjects, String source) {

    /// What a table of pay tells, in its order.
    public static final List<PayMeasure> MEASURES = List.of(PayMeasure.P10, PayMeasure.P25, PayMeasure.MEDIAN,
            PayMeasure.P75, PayMeasure.P90, PayMeasure.MEAN);

    private static final Figure NOT_PUBLISHED = Figure.missing(Figure.Reason.NOT_PUBLISHED);

    /// A row for each occupation.
    ///
    /// @param title of the table: what, where and when
    /// @param scope of the place whose pay it is, and its code if that is not the whole country
    public Sheet figures(String title, int year, String scope) {
        RawFigures raw = new RawFigures(figureText);
        List<Sheet.Column> columns = occupation();
        columns.add(new Sheet.Column(figureText.text("compare.employment"), "persons"));
        MEASURES.forEach(measure -> columns.add(
                new Sheet.Column(figureText.measureBriefly(measure), RawFigures.unit(basis))));
        columns.add(new Sheet.Column(figureText.text("compare.figures.rse"), "percent"));
        List<List<Sheet.Cell>> rows = subjects.stream().map(subject -> {
            List<Sheet.Cell> row = occupation(subject, new StandInWords(figureText).title(subject));
            row.add(raw.persons(employment(subject)));
            MEASURES.forEach(measure -> row.add(raw.pay(figure(subject, measure, basis))));
            OptionalDouble error = subject.pay().map(PayDistribution::meanRelativeError).orElse(OptionalDouble.empty());
            row.add(error.isPresent() ? raw.number(error.getAsDouble()) : raw.pay(NOT_PUBLISHED));
            return row;
        }).toList();
        return new Sheet(title, columns, rows, Integer.toString(year), scope, source);
    }

    /// A row for each occupation and year, in each year's own dollars, and in those of one year if one is chosen.
    ///
    /// @param scope of the place whose pay it is, and its code if that is not the whole country
    public Sheet trend(String title, PayMeasure measure, OptionalInt dollarsOf, ConsumerPrices prices, String scope) {
        RawFigures raw = new RawFigures(figureText);
        List<Sheet.Column> columns = occupation();
        columns.add(new Sheet.Column(figureText.text("compare.vintage"), ""));
        columns.add(new Sheet.Column(figureText.measure(measure), RawFigures.unit(basis)));
        dollarsOf.ifPresent(year -> columns.add(new Sheet.Column(
                figureText.text("compare.trend.of", figureText.formats().year(year)), RawFigures.unit(basis))));
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (ComparedOccupation subject : subjects) {
            for (Year year : subject.years()) {
                Figure figure = year.pay().pay(measure, basis);
                List<Sheet.Cell> row = new ArrayList<>(List.of(new Sheet.Text(subject.occupation().title()),
                        new Sheet.Text(year.code().text()), raw.number(year.year()), raw.pay(figure)));
                dollarsOf.ifPresent(to -> {
                    OptionalDouble factor = prices.factor(year.year(), to);
                    row.add(raw.pay(factor.isPresent() ? figure.scaled(factor.getAsDouble()) : NOT_PUBLISHED));
                });
                rows.add(row);
            }
        }
        return new Sheet(title, columns, rows, "", scope, source);
    }

    /// The figure of the occupation, or that there is none.
    public static Figure figure(ComparedOccupation subject, PayMeasure measure, PayBasis basis) {
        return subject.pay().map(pay -> pay.pay(measure, basis)).orElse(NOT_PUBLISHED);
    }

    /// How many work in it, or that nobody says.
    public static Figure employment(ComparedOccupation subject) {
        return subject.pay().map(PayDistribution::employment).orElse(NOT_PUBLISHED);
    }

    private List<Sheet.Column> occupation() {
        return new ArrayList<>(List.of(new Sheet.Column(figureText.text("compare.figures.occupation"), ""),
                new Sheet.Column(figureText.text("compare.figures.code"), "")));
    }

    private static List<Sheet.Cell> occupation(ComparedOccupation subject, String title) {
        return new ArrayList<>(List.of(new Sheet.Text(title), new Sheet.Text(subject.key())));
    }
}
