package mizan.ui.scorecard.items;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.domain.evidence.CatalogueItem;
import mizan.domain.evidence.Finding;
import mizan.domain.evidence.RankedValue;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Side;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.ReportedModel.Reported;

/// What people in a job report of an item, in sentences.
record ReportedWords(FigureText figureText) {

    private static final double FAR = 40;
    private static final double MIDDLE = 50;
    private static final double PERCENT = 100;

    String of(Reported reported, Item item) {
        return of(reported, reported.finding().filter(finding -> isFar(reported.item(), finding.place(), item))
                .isPresent());
    }

    /// What has room in one line: where it stands, and whether the person says otherwise.
    String shortly(Reported reported, Item item) {
        return reported.finding().map(finding -> isFar(reported.item(), finding.place(), item)
                ? figureText.text("evidence.otherwise")
                : reported.item().restsOnGrowth() || reported.item().restsOnEntry()
                        ? said(reported.item(), finding)
                        : figureText.text("evidence.band." + finding.place().band().id()))
                .orElse(figureText.text("evidence.none"));
    }

    private String of(Reported reported, boolean otherwise) {
        return reported.finding()
                .map(finding -> Stream
                        .of(said(reported.item(), finding), together(reported.item()), hours(reported.item()),
                                otherwise ? figureText.text("evidence.otherwise") : "")
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElse(figureText.text("evidence.none"));
    }

    private String said(CatalogueItem item, Finding finding) {
        RankedValue place = finding.place();
        if (item.restsOnGrowth()) {
            return figureText.text("scorecard.reported.growth",
                    figureText.formats().signedPercent(item.side() == Side.CON ? -place.value() : place.value()));
        }
        if (item.restsOnEntry()) {
            return figureText.text(finding.enough() ? "scorecard.reported.entry" : "scorecard.reported.entry.not");
        }
        return figureText.text(asked(item) ? "scorecard.reported" : "scorecard.reported.figures",
                figureText.text("evidence.band." + place.band().id()));
    }

    /// What was asked, where it is the mean of several: one of them alone, told elsewhere, may stand higher or lower.
    private String together(CatalogueItem item) {
        return asked(item) && item.measures().size() > 1
                ? figureText.text("scorecard.reported.together", figureText.list(item.measures().stream()
                        .map(measure -> figureText.text("element." + measure)).toArray(String[]::new)))
                : "";
    }

    private String hours(CatalogueItem item) {
        return item.measure().equals("4.C.3.d.4") ? figureText.text("evidence.hours") : "";
    }

    /// Far from what is reported, and most occupations are nearer to the answer.
    private static boolean isFar(CatalogueItem item, RankedValue place, Item answered) {
        Optional<Double> likely = answered.applicability().map(Applicability::likely);
        if (!asked(item) || likely.isEmpty()) {
            return false;
        }
        double answer = likely.get() * PERCENT;
        boolean onItsSide = answer < place.value() ? place.rank() >= MIDDLE : place.rank() <= MIDDLE;
        return onItsSide && Math.abs(answer - place.value()) > FAR;
    }

    /// Where it is from.
    String source(CatalogueItem item) {
        return figureText.text(asked(item) ? "scorecard.reported.source" : "scorecard.reported.source.figures");
    }

    /// Whether it rests on what O*NET asked, and not on published figures.
    private static boolean asked(CatalogueItem item) {
        return item.measure().startsWith("4.");
    }
}
