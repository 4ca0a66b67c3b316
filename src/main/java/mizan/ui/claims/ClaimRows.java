package mizan.ui.claims;

import javafx.scene.layout.VBox;
import mizan.claims.CheckedClaim;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.Telling;

/// Claims as rows of a grid: what each is about, what the article says, what is published, and what comes of it.
public final class ClaimRows {

    private final FactGrid grid;
    private final Telling telling;
    private final ClaimText text;

    /// Begins the grid anew with the heads of the columns.
    public ClaimRows(FactGrid grid, Telling telling) {
        this.grid = grid;
        this.telling = telling;
        this.text = new ClaimText(telling);
        grid.beginShares(27, 16, 29, 28);
        grid.heads(telling.text("careers.claims.about"), telling.text("careers.claims.said"),
                telling.text("careers.claims.published"), telling.text("careers.claims.verdict"));
    }

    public void add(CheckedClaim checked) {
        String line = telling.text("careers.claims.line", telling.formats().count(checked.claim().line()));
        VBox verdict = new VBox(
                FactGrid.words(text.verdict(checked), "verdict", "verdict-" + checked.verdict().id()));
        String missing = text.missing(checked);
        if (!missing.isEmpty()) {
            verdict.getChildren().add(FactGrid.words(missing, "note"));
        }
        grid.row(new VBox(FactGrid.words(text.subject(checked.claim())), FactGrid.words(line, "note")),
                FactGrid.words(text.said(checked.claim()), "claimed"),
                FactGrid.words(checked.evidence().map(found -> text.published(checked.claim(), found))
                        .orElse(telling.text("figure.none"))),
                verdict);
    }
}
