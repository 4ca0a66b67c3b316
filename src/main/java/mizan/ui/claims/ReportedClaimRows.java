package mizan.ui.claims;

import javafx.scene.layout.VBox;
import mizan.claims.ReportedClaim;
import mizan.domain.scorecard.Side;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;

/// What the article says of the work as rows of a grid: its words, what people in the role report, and what comes of it.
public final class ReportedClaimRows {

    private static final String HOURS = "irregular-hours";

    private final FactGrid grid;
    private final FigureText figureText;

    /// Begins the grid anew with the heads of the columns.
    public ReportedClaimRows(FactGrid grid, FigureText figureText) {
        this.grid = grid;
        this.figureText = figureText;
        grid.beginShares(38, 34, 28);
        grid.heads(figureText.text("careers.claims.said"), figureText.text("careers.worklife.reported"),
                figureText.text("careers.claims.verdict"));
    }

    public void add(ReportedClaim claim) {
        String reason = (claim.item().side() == Side.PRO ? "careers.pro." : "careers.con.") + claim.number();
        String title = figureText.text("scorecard.item." + claim.item().key() + ".title");
        VBox reported = new VBox(FactGrid.words(figureText.text("careers.worklife.row", title,
                figureText.text("evidence.band." + claim.place().band().id()))),
                FactGrid.words(figureText.text("careers.reported.value",
                        figureText.formats().count(Math.round(claim.place().value()))), "note"));
        VBox verdict = new VBox(FactGrid.words(figureText.text("careers.reported." + claim.verdict().id()), "verdict",
                "verdict-" + claim.verdict().id()));
        if (claim.item().key().equals(HOURS)) {
            verdict.getChildren().add(FactGrid.words(figureText.text("evidence.hours"), "note"));
        }
        grid.row(FactGrid.words(figureText.text(reason), "claimed"), reported, verdict);
    }
}
