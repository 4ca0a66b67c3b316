package mizan.ui.careers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import mizan.domain.outlook.Projection;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;

/// The card with what the projections of three cycles expect, side by side, so that a turn is seen.
public final class OutlookController extends ProfileView {

    /// The first cycle begins in the year of it.
    private static final int PANDEMIC = 2020;

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private Paragraph pandemic;
    @FXML
    private FactGrid grid;
    @FXML
    private Paragraph source;

    public OutlookController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        List<Projection> cycles = career.projections();
        grid.begin(cycles.size());
        boolean any = !cycles.isEmpty();
        Shown.set(any, grid);
        title.show(figureText.text("careers.outlook"), finding(cycles));
        Shown.set(turned(cycles) && cycles.getFirst().fromYear() == PANDEMIC, pandemic);
        pandemic.setWords(figureText.text("careers.outlook.finding.pandemic", figureText.formats().year(PANDEMIC)));
        if (any) {
            grid.heads(Stream.concat(Stream.of(""), cycles.stream().map(text()::cycle)).toArray(String[]::new));
            row("careers.outlook.from", cycles, cycle -> figureText.formats().count(cycle.fromEmployment()));
            row("careers.outlook.to", cycles, cycle -> figureText.formats().count(cycle.toEmployment()));
            row("careers.outlook.change", cycles, cycle -> figureText.formats().signedCount(cycle.change()));
            row("careers.outlook.percent", cycles,
                    cycle -> figureText.formats().signedPercent(cycle.changePercent()));
            row("careers.outlook.openings", cycles, cycle -> figureText.formats().count(cycle.openings()));
        }
        source.setWords(figureText.text("careers.outlook.source"));
    }

    private void row(String key, List<Projection> cycles, Function<Projection, String> figure) {
        grid.row(Stream.concat(Stream.of(FactGrid.words(figureText.text(key), "fact-label")),
                cycles.stream().map(cycle -> FactGrid.number(figure.apply(cycle)))).toArray(Node[]::new));
    }

    /// Whether what is expected has turned since the oldest cycle that lists the occupation.
    private String finding(List<Projection> cycles) {
        if (cycles.isEmpty()) {
            return figureText.text("careers.outlook.none");
        }
        Projection first = cycles.getFirst();
        Projection last = cycles.getLast();
        String then = figureText.formats().signedPercent(first.changePercent());
        String now = figureText.formats().signedPercent(last.changePercent());
        if (cycles.size() == 1) {
            return figureText.text("careers.outlook.finding.single", now, text().cycle(last));
        }
        String which = turned(cycles)
                ? last.changePercent() < 0 ? "down" : "up"
                : last.changePercent() < 0 ? "shrinking" : "growing";
        return figureText.text("careers.outlook.finding." + which, then, text().cycle(first), now, text().cycle(last));
    }

    private static boolean turned(List<Projection> cycles) {
        return cycles.size() > 1
                && cycles.getFirst().changePercent() * cycles.getLast().changePercent() < 0;
    }

    @Override
    public Optional<Exportable> exportable() {
        return exportable(card, title.topic(),
                career -> new ProfileSheets(figureText, basis(), career, source.getWords()).outlook());
    }
}
