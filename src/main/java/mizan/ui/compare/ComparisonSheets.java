package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.export.Sheet;
import mizan.query.PayByIndustry.Industry;
import mizan.ui.kit.RawFigures;
import mizan.ui.kit.Telling;
import mizan.ui.pay.Subject;
import mizan.ui.pay.SubjectSheets;

/// The figures of a comparison as tables that leave the program.
///
/// @param source where they are from, in a sentence
record ComparisonSheets(Telling telling, PayBasis basis, Comparison comparison, String source) {

    /// The whole country: a row for each occupation.
    Sheet figures() {
        return subjects().figures(comparison.year());
    }

    /// A row for each industry and occupation.
    ///
    /// @param shown the codes of the industries, in their order
    Sheet industries(List<String> shown, PayMeasure measure) {
        RawFigures raw = new RawFigures(telling);
        List<Sheet.Column> columns = new ArrayList<>(List.of(new Sheet.Column(telling.text("compare.industries"), ""),
                new Sheet.Column("NAICS", "")));
        columns.addAll(occupation());
        columns.add(new Sheet.Column(telling.measure(measure), RawFigures.unit(basis)));
        columns.add(new Sheet.Column(telling.text("compare.employment"), "persons"));
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (String code : shown) {
            for (Industry industry : comparison.industries().industries()) {
                for (Subject subject : comparison.subjects()) {
                    PayDistribution pay = industry.pay().get(subject.occupation().code());
                    if (industry.naicsCode().equals(code) && pay != null) {
                        List<Sheet.Cell> row = new ArrayList<>(List.of(new Sheet.Text(industry.title()),
                                new Sheet.Text(code)));
                        row.addAll(occupation(subject));
                        row.add(raw.pay(pay.pay(measure, basis)));
                        row.add(raw.persons(pay.employment()));
                        rows.add(row);
                    }
                }
            }
        }
        return new Sheet(telling.text("compare.industries"), columns, rows,
                Integer.toString(comparison.industries().year()), comparison.industries().scope().id(), source);
    }

    /// A row for each occupation and year.
    Sheet trend(PayMeasure measure, OptionalInt dollarsOf) {
        return subjects().trend(measure, dollarsOf, comparison.prices());
    }

    private SubjectSheets subjects() {
        return new SubjectSheets(telling, basis, comparison.subjects(), source);
    }

    private List<Sheet.Column> occupation() {
        return new ArrayList<>(List.of(new Sheet.Column(telling.text("compare.figures.occupation"), ""),
                new Sheet.Column(telling.text("compare.figures.code"), "")));
    }

    private static List<Sheet.Cell> occupation(Subject subject) {
        return new ArrayList<>(List.of(new Sheet.Text(subject.occupation().title()), new Sheet.Text(subject.key())));
    }
}
