package mizan.ui.careers;

import mizan.ui.claims.ClaimRows;
import mizan.ui.kit.FactGrid;
import javafx.fxml.FXML;
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
        if (career.claims().isEmpty()) {
            grid.beginShares();
            return;
        }
        ClaimRows rows = new ClaimRows(grid, telling);
        career.claims().forEach(rows::add);
    }
}
