package mizan.ui.careers;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import mizan.domain.pay.PayBasis;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.ToggleChoice;
import mizan.ui.kit.View;

/// Shows one of the screen's pages.
public final class CareersController implements View {

    private final CareersModel model;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private ToggleButton browse;
    @FXML
    private ToggleButton filters;
    @FXML
    private ToggleButton hourly;
    @FXML
    private ToggleButton annual;
    @FXML
    private Node home;
    @FXML
    private Node filter;
    @FXML
    private Node profile;
    @FXML
    private Node offer;
    @FXML
    private Node basis;

    public CareersController(CareersModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        subscriptions.add(ToggleChoice.bind(model.session().basis(), hourly, PayBasis.HOURLY, annual, PayBasis.ANNUAL));
        subscriptions.now(this::showPage, model.page());
    }

    @FXML
    private void openHome() {
        model.openHome();
        markPage();
    }

    @FXML
    private void openFilter() {
        model.openFilter();
        markPage();
    }

    private void showPage() {
        CareersPage page = model.page().get();
        Shown.set(page instanceof CareersPage.Home, home);
        Shown.set(page instanceof CareersPage.Filter, filter);
        Shown.set(page instanceof CareersPage.Profile, profile);
        Shown.set(page instanceof CareersPage.Offer, offer);
        Shown.set(!(page instanceof CareersPage.Offer), basis);
        markPage();
    }

    /// A second press must not leave the wrong button pressed.
    private void markPage() {
        browse.setSelected(model.page().get() instanceof CareersPage.Home);
        filters.setSelected(model.page().get() instanceof CareersPage.Filter);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
