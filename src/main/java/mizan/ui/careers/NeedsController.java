package mizan.ui.careers;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import mizan.domain.outlook.Projection;
import mizan.text.Paragraph;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;

/// The card with what it takes to begin: education, experience, training, and O*NET's job zone.
public final class NeedsController extends ProfileView {

    @FXML
    private FactGrid grid;
    @FXML
    private Paragraph source;

    public NeedsController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        Optional<Projection> newest = career.newestProjection();
        grid.beginShares(36, 64);
        row("careers.needs.education", text().education(newest.flatMap(Projection::education)));
        row("careers.needs.experience", newest.flatMap(Projection::experience)
                .map(found -> figureText.text("experience." + found.id()))
                .orElse(figureText.text("figure.missing.not-published")));
        row("careers.needs.training", newest.flatMap(Projection::training)
                .map(found -> figureText.text("training." + found.id()))
                .orElse(figureText.text("figure.missing.not-published")));
        row("careers.needs.zone", zones(career.needs().zones()));
        source.setWords(ProfileText.joined(
                newest.map(found -> figureText.text("careers.needs.source", text().cycle(found))).orElse(""),
                figureText.text("careers.needs.source.onet")));
    }

    private void row(String key, String value) {
        grid.row(FactGrid.words(figureText.text(key), "fact-label"), FactGrid.words(value));
    }

    private String zones(List<Integer> zones) {
        return zones.isEmpty()
                ? figureText.text("careers.needs.zone.none")
                : figureText.messages().list(zones.stream()
                        .map(zone -> figureText.text("careers.zone." + zone, figureText.formats().count(zone)))
                        .toList());
    }
}
