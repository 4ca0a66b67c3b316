package mizan.ui.careers;

import java.util.List;
import mizan.domain.occupation.Occupation;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.export.Sheet;
import mizan.query.OccupationTree.Entry;
import mizan.query.OccupationsInPlace.Candidate;
import mizan.ui.careers.FilterModel.InPlace;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;

/// The lists of occupations as tables that leave the program.
///
/// @param source where they are from, in a sentence
record OccupationSheets(FigureText figureText, PayBasis basis, String source) {

    /// A row for each occupation that passes the filters, in the order of the list.
    Sheet results(List<Candidate> shown, InPlace place) {
        RawFigures raw = new RawFigures(figureText);
        ProfileText text = new ProfileText(figureText, basis);
        List<List<Sheet.Cell>> rows = shown.stream().map((Candidate each) -> List.of(title(each.occupation()),
                code(each.occupation()), median(each.pay()), raw.persons(each.pay().employment()),
                each.changePercent().isPresent()
                        ? raw.number(each.changePercent().getAsDouble())
                        : new Sheet.Gap(figureText.text("figure.missing.not-published")),
                new Sheet.Text(text.education(each.education())))).toList();
        return new Sheet(figureText.text("careers.filter.results"),
                List.of(column("compare.figures.occupation", ""), column("compare.figures.code", ""), median(),
                        column("careers.jobs", "persons"), column("careers.filter.change", "percent"),
                        column("careers.needs.education", "")),
                rows, Integer.toString(place.table().year()), place.place().scopeWithCode(), source);
    }

    /// A row for each group and occupation that is in sight.
    ///
    /// @param title of the tree
    Sheet tree(List<Entry> shown, HomeContent home, String title) {
        RawFigures raw = new RawFigures(figureText);
        List<List<Sheet.Cell>> rows = shown.stream().map((Entry each) -> List.of(title(each.occupation()),
                code(each.occupation()), raw.persons(each.pay().employment()), median(each.pay()))).toList();
        return new Sheet(title,
                List.of(column("compare.figures.occupation", ""), column("compare.figures.code", ""),
                        column("careers.jobs", "persons"), median()),
                rows, Integer.toString(home.table().year()), home.place().scopeWithCode(), source);
    }

    private Sheet.Cell median(PayDistribution pay) {
        return new RawFigures(figureText).pay(pay.pay(PayMeasure.MEDIAN, basis));
    }

    private static Sheet.Cell title(Occupation occupation) {
        return new Sheet.Text(occupation.title());
    }

    private static Sheet.Cell code(Occupation occupation) {
        return new Sheet.Text(occupation.code().text());
    }

    private Sheet.Column median() {
        return new Sheet.Column(figureText.text("careers.median", new ProfileText(figureText, basis).unit()),
                RawFigures.unit(basis));
    }

    private Sheet.Column column(String key, String unit) {
        return new Sheet.Column(figureText.text(key), unit);
    }
}
