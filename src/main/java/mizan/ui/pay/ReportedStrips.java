package mizan.ui.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mizan.chart.MarkDetail;
import mizan.chart.StripChart;
import mizan.chart.StripRow;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.RankedValue;
import mizan.domain.evidence.Reported;
import mizan.domain.evidence.WorkContrast;
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
        chart.show(shown.stream().map(strip -> row(strip, series)).toList());
        chart.setAccessibleText(
                shown.stream().map(strip -> sentence(strip.reported())).collect(Collectors.joining(" ")));
    }

    /// A strip for each condition, with a mark for each of the occupations that were asked.
    ///
    /// @param all the values of all occupations, by O*NET's number of what was asked
    public void showBeside(StripChart chart, List<WorkContrast> shown, Map<String, List<Double>> all,
            List<ComparedOccupation> subjects) {
        chart.show(shown.stream().map(each -> row(each, all.getOrDefault(each.element(), List.of()), subjects))
                .toList());
        chart.setAccessibleText(shown.stream().map(each -> sentence(each, subjects)).collect(Collectors.joining(" ")));
    }

    private StripRow row(WorkContrast contrast, List<Double> all, List<ComparedOccupation> subjects) {
        String key = "element." + contrast.element();
        List<StripRow.Mark> marks = new ArrayList<>();
        for (ComparedOccupation subject : subjects) {
            RankedValue place = contrast.places().get(subject.occupation().code());
            if (place != null) {
                marks.add(new StripRow.Mark(subject.series(), place.value(),
                        detail(key, place, subject.occupation().title())));
            }
        }
        return new StripRow(figureText.text(key), figureText.text(key + ".low"), figureText.text(key + ".high"), all,
                marks);
    }

    private String sentence(WorkContrast contrast, List<ComparedOccupation> subjects) {
        List<String> said = new ArrayList<>();
        for (ComparedOccupation subject : subjects) {
            RankedValue place = contrast.places().get(subject.occupation().code());
            if (place != null) {
                said.add(figureText.text("careers.worklife.row", subject.occupation().title(),
                        figureText.text("evidence.band." + place.band().id())));
            }
        }
        return figureText.text("compare.work.said", figureText.text("element." + contrast.element()),
                figureText.messages().list(said));
    }

    private StripRow row(Strip strip, int series) {
        String key = "element." + strip.reported().element();
        RankedValue place = strip.reported().place();
        return new StripRow(label(strip.reported()), figureText.text(key + ".low"), figureText.text(key + ".high"),
                strip.all(), List.of(new StripRow.Mark(series, place.value(), detail(key, place, ""))));
    }

    private MarkDetail detail(String key, RankedValue place, String of) {
        List<MarkDetail.Line> lines = List.of(
                new MarkDetail.Line(figureText.text("careers.worklife.reported"),
                        figureText.text("evidence.band." + place.band().id()), ""),
                new MarkDetail.Line(figureText.text("careers.worklife.value"),
                        figureText.formats().count(Math.round(place.value())),
                        figureText.text("careers.worklife.scale", figureText.text(key + ".low"),
                                figureText.text(key + ".high"))));
        String question = figureText.text(key + ".question");
        return new MarkDetail(of.isEmpty() ? question : figureText.heading(of, question), lines,
                figureText.text("evidence.source.context"));
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
