package mizan.ui.careers;

import javafx.fxml.FXML;
import mizan.ui.claims.ClaimRows;
import mizan.ui.claims.ReportedClaimRows;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;

/// The card that holds the article's figures against the published ones, and what it says of the work against what people
/// in the role report.
public final class ClaimsController extends ProfileView {

    @FXML
    private FactGrid grid;
    @FXML
    private FactGrid reported;

    public ClaimsController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        if (career.claims().isEmpty()) {
            grid.beginShares();
            reported.beginShares();
            return;
        }
        ClaimRows rows = new ClaimRows(grid, figureText);
        career.claims().forEach(rows::add);
        ReportedClaimRows told = new ReportedClaimRows(reported, figureText);
        career.reportedClaims().forEach(told::add);
    }
}
