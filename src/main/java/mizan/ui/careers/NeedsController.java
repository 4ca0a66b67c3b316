package mizan.ui.careers;

import mizan.ui.kit.FactGrid;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import mizan.domain.outlook.Projection;
import mizan.text.Paragraph;
import mizan.ui.kit.Telling;

/// The card with what it takes to begin: education, experience, training, and O*NET's job zone.
public final class NeedsController extends CareerView {

    @FXML
    private FactGrid grid;
    @FXML
    private Paragraph source;

    public NeedsController(CareerModel model, Telling telling) {
        super(model, telling);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(Career career) {
        Optional<Projection> newest = career.newestProjection();
        grid.beginShares(36, 64);
        row("careers.needs.education", text().education(newest.flatMap(Projection::education)));
        row("careers.needs.experience", newest.flatMap(Projection::experience)
                .map(found -> telling.text("experience." + found.id()))
                .orElse(telling.text("figure.missing.not-published")));
        row("careers.needs.training", newest.flatMap(Projection::training)
                .map(found -> telling.text("training." + found.id()))
                .orElse(telling.text("figure.missing.not-published")));
        row("careers.needs.zone", zones(career.needs().zones()));
        source.setWords(CareerText.joined(
                newest.map(found -> telling.text("careers.needs.source", text().cycle(found))).orElse(""),
                telling.text("careers.needs.source.onet")));
    }

    private void row(String key, String value) {
        grid.row(FactGrid.words(telling.text(key), "fact-label"), FactGrid.words(value));
    }

    private String zones(List<Integer> zones) {
        return zones.isEmpty()
                ? telling.text("careers.needs.zone.none")
                : telling.messages().list(zones.stream()
                        .map(zone -> telling.text("careers.zone." + zone, telling.formats().count(zone)))
                        .toList());
    }
}
