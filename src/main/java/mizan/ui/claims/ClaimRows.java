package mizan.ui.claims;

import javafx.scene.layout.VBox;
import mizan.claims.CheckedClaim;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;

/// Claims as rows of a grid: what each is about, what the article says, what is published, and what comes of it.
public final class ClaimRows {

    private final FactGrid grid;
    private final FigureText figureText;
    private final ClaimText text;

    /// Begins the grid anew with the heads of the columns.
    public ClaimRows(FactGrid grid, FigureText figureText) {
        this.grid = grid;
        this.figureText = figureText;
        this.text = new ClaimText(figureText);
        grid.beginShares(27, 16, 29, 28);
        grid.heads(figureText.text("careers.claims.about"), figureText.text("careers.claims.said"),
                figureText.text("careers.claims.published"), figureText.text("careers.claims.verdict"));
    }

    public void add(CheckedClaim checked) {
        String line = figureText.text("careers.claims.line", figureText.formats().count(checked.claim().line()));
        VBox verdict = new VBox(
                FactGrid.words(text.verdict(checked), "verdict", "verdict-" + checked.verdict().id()));
        String missing = text.missing(checked);
        if (!missing.isEmpty()) {
            verdict.getChildren().add(FactGrid.words(missing, "note"));
        }
        grid.row(new VBox(FactGrid.words(text.subject(checked.claim())), FactGrid.words(line, "note")),
                FactGrid.words(text.said(checked.claim()), "claimed"),
                FactGrid.words(checked.evidence().map(found -> text.published(checked.claim(), found))
                        .orElse(figureText.text("figure.none"))),
                verdict);
    }
}
