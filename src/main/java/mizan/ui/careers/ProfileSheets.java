package mizan.ui.careers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.export.Sheet;
import mizan.query.IndustriesOfOccupation.Industry;
import mizan.query.StatesOfOccupation.State;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;

/// The figures of a profile as tables that leave the program: all industries, states and cycles, where the cards show a
/// few.
///
/// @param source where they are from, in a sentence
record ProfileSheets(FigureText figureText, PayBasis basis, OccupationProfile career, String source) {

    /// A row for each industry, the best paying first. Ranks are empty where no sampling error is published.
    Sheet industries() {
        Map<String, Rank> places = IndustryRanks.of(career.industries().rows()).places();
        RawFigures raw = new RawFigures(figureText);
        List<Industry> ordered = new ArrayList<>(career.industries().rows());
        ordered.sort(Comparator.comparingLong(IndustryRanks::mean).reversed());
        List<List<Sheet.Cell>> rows = ordered.stream()
                .map(industry -> List.of(new Sheet.Text(industry.title()), new Sheet.Text(industry.naicsCode()),
                        raw.rank(places.get(industry.naicsCode())), raw.persons(industry.pay().employment()),
                        raw.pay(industry.pay().pay(PayMeasure.MEAN, basis))))
                .toList();
        return new Sheet(title("careers.industries", career.industries().table()), List.of(plain("compare.industries"),
                new Sheet.Column("NAICS", ""), plain("compare.figures.rank"), jobs(),
                new Sheet.Column(figureText.measure(PayMeasure.MEAN), RawFigures.unit(basis))), rows,
                Integer.toString(career.industries().table().year()),
                Scope.INDUSTRY3.id(), source);
    }

    /// A row for each state that lists the occupation, in the order of their codes.
    Sheet states() {
        RawFigures raw = new RawFigures(figureText);
        List<List<Sheet.Cell>> rows = career.states()
                .rows()
                .stream()
                .map((State state) -> List.of(new Sheet.Text(state.title()), new Sheet.Text(state.areaCode()),
                        raw.persons(state.pay().employment()), raw.pay(state.pay().pay(PayMeasure.MEDIAN, basis))))
                .toList();
        return new Sheet(title("careers.states", career.states().table()),
                List.of(plain("map.column.state"), new Sheet.Column("FIPS", ""),
                        jobs(), new Sheet.Column(figureText.measure(PayMeasure.MEDIAN), RawFigures.unit(basis))),
                rows,
                Integer.toString(career.states().table().year()),
                Scope.STATE.id(), source);
    }

    /// A row for each cycle of the projections.
    Sheet outlook() {
        RawFigures raw = new RawFigures(figureText);
        List<List<Sheet.Cell>> rows = career.projections()
                .stream()
                .map((Projection cycle) -> List.<Sheet.Cell>of(new Sheet.Text(years(cycle)),
                        raw.number(cycle.fromEmployment()), raw.number(cycle.toEmployment()),
                        raw.number(cycle.change()), raw.number(cycle.changePercent()),
                        raw.number(cycle.openings())))
                .toList();
        return new Sheet(of(figureText.text("careers.outlook")), List.of(plain("careers.outlook.cycle"),
                persons("careers.outlook.from"), persons("careers.outlook.to"), persons("careers.outlook.change"),
                new Sheet.Column(figureText.text("careers.outlook.percent"), "percent"),
                new Sheet.Column(figureText.text("careers.outlook.openings"), "persons per year")), rows,
                career.projections().isEmpty()
                        ? ""
                        : career.projections().getFirst().fromYear() + "–" + career.projections().getLast().toYear(),
                Scope.NATIONAL.id(), source);
    }

    private static String years(Projection cycle) {
        return cycle.fromYear() + "–" + cycle.toYear();
    }

    private String title(String key, ShownYear table) {
        return of(figureText.heading(figureText.text(key), figureText.period(table)));
    }

    private String of(String what) {
        return what + figureText.text("take.of", career.occupation().title());
    }

    private Sheet.Column plain(String key) {
        return new Sheet.Column(figureText.text(key), "");
    }

    private Sheet.Column jobs() {
        return persons("compare.employment");
    }

    private Sheet.Column persons(String key) {
        return new Sheet.Column(figureText.text(key), "persons");
    }
}
