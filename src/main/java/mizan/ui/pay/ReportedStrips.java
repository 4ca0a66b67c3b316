package mizan.ui.pay;

import java.util.List;
import java.util.stream.Collectors;
import mizan.chart.MarkDetail;
import mizan.chart.StripChart;
import mizan.chart.StripRow;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.RankedValue;
import mizan.domain.evidence.Reported;
import mizan.domain.occupation.SocCode;
import mizan.ui.kit.FigureText;

/// What people in an occupation report of their work, as strips that show it among all occupations.
public record ReportedStrips(FigureText figureText) {

    /// One condition of work.
    ///
    /// @param all the values of all occupations
    public record Strip(Reported reported, List<Double> all) {}

    /// Those in which the occupation differs most from others; none if people in it were not asked.
    public static List<Strip> mostTelling(Evidence known, SocCode code, int most) {
        return Reported.mostTelling(known, code, most).stream()
                .map(each -> new Strip(each, known.all(each.element())))
                .toList();
    }

    /// @param series colour and mark of the occupation
    public void show(StripChart chart, List<Strip> shown, int series) {
        chart.show(shown.stream().map(this::row).toList(), series);
        chart.setAccessibleText(
                shown.stream().map(strip -> sentence(strip.reported())).collect(Collectors.joining(" ")));
    }

    private StripRow row(Strip strip) {
        String key = "element." + strip.reported().element();
        RankedValue place = strip.reported().place();
        List<MarkDetail.Line> lines = List.of(
                new MarkDetail.Line(figureText.text("careers.worklife.reported"),
                        figureText.text("evidence.band." + place.band().id()), ""),
                new MarkDetail.Line(figureText.text("careers.worklife.value"),
                        figureText.formats().count(Math.round(place.value())),
                        figureText.text("careers.worklife.scale", figureText.text(key + ".low"),
                                figureText.text(key + ".high"))));
        return new StripRow(label(strip.reported()), figureText.text(key + ".low"), figureText.text(key + ".high"),
                strip.all(), place.value(),
                new MarkDetail(figureText.text(key + ".question"), lines, figureText.text("evidence.source.context")));
    }

    private String label(Reported reported) {
        return figureText.text("careers.worklife.row", figureText.text("element." + reported.element()),
                figureText.text("evidence.band." + reported.place().band().id()));
    }

    private String sentence(Reported reported) {
        return figureText.text("evidence.band.sentence." + reported.place().band().id(),
                figureText.text("element." + reported.element()));
    }
}
