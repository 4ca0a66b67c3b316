package mizan.ui.careers;

import mizan.ui.claims.ClaimText;
import mizan.ui.kit.FactGrid;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.claims.CheckedClaim;
import mizan.text.Paragraph;
import mizan.ui.kit.Telling;

/// The card that holds the article's figures against the published ones.
public final class ClaimsController extends CareerView {

    @FXML
    private FactGrid grid;

    public ClaimsController(CareerModel model, Telling telling) {
        super(model, telling);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(Career career) {
        ClaimText text = new ClaimText(telling);
        grid.beginShares(27, 16, 31, 26);
        if (career.claims().isEmpty()) {
            return;
        }
        grid.heads(telling.text("careers.claims.about"), telling.text("careers.claims.said"),
                telling.text("careers.claims.published"), telling.text("careers.claims.verdict"));
        for (CheckedClaim checked : career.claims()) {
            String line = telling.text("careers.claims.line", telling.formats().count(checked.claim().line()));
            VBox subject = new VBox(FactGrid.words(text.subject(checked.claim())), FactGrid.words(line, "note"));
            Paragraph verdict = FactGrid.words(text.verdict(checked), "verdict",
                    "verdict-" + checked.verdict().id());
            grid.row(subject, FactGrid.words(text.said(checked.claim()), "claimed"),
                    FactGrid.words(checked.evidence().map(found -> text.published(checked.claim(), found))
                            .orElse(telling.text("figure.none"))),
                    verdict);
        }
    }
}
