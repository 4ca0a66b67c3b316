package mizan.ui.careers;

import javafx.fxml.FXML;
import mizan.ui.claims.ClaimRows;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;

/// The card that holds the article's figures against the published ones.
public final class ClaimsController extends ProfileView {

    @FXML
    private FactGrid grid;

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
            return;
        }
        ClaimRows rows = new ClaimRows(grid, figureText);
        career.claims().forEach(rows::add);
    }
}
