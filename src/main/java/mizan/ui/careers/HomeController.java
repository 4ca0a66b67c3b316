package mizan.ui.careers;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import mizan.background.Loadable;
import mizan.domain.occupation.Occupation;
import mizan.text.Paragraph;
import mizan.ui.kit.CardGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// The home page: the roles as cards, what was looked at last, and below them the tree of all occupations.
public final class HomeController implements View {

    private final HomeModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private StatePane state;
    @FXML
    private Paragraph title;
    @FXML
    private CardGrid roles;
    @FXML
    private FlowPane recent;
    @FXML
    private Paragraph source;

    public HomeController(HomeModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.home(), model.careers().session().basis());
        subscriptions.later(this::show, model.careers().session().tray().entries());
        subscriptions.now(this::showRecent, model.recent());
        subscriptions.now(() -> {
            if (model.careers().page().get() instanceof CareersPage.Home) {
                model.loadOnce();
            }
        }, model.careers().page());
    }

    @FXML
    private void weigh() {
        model.careers().openScorecards();
    }

    private void show() {
        Loadable<HomeContent> loaded = model.home().get();
        state.show(loaded, figureText, "", model::load);
        if (!(loaded instanceof Loadable.Ready<HomeContent>(HomeContent home))) {
            return;
        }
        title.setWords(figureText.heading(figureText.text("careers.home.roles"), home.place().name(),
                figureText.period(home.table())));
        ProfileText text = new ProfileText(figureText, model.careers().session().basis().get());
        List<Node> cards = new ArrayList<>();
        for (HomeContent.Card card : home.roles()) {
            Button button = new RoleCard(card, text, home.table().year(), model.careers().session().tray());
            button.setOnAction(_ -> model.careers().open(card.occupation().code()));
            cards.add(button);
        }
        roles.getChildren().setAll(cards);
        source.setWords(ProfileText.joined(
                figureText.text("careers.home.source",
                        figureText.sourced(figureText.may(home.table().year()), home.table()), home.place().name()),
                home.place().wholeCountry() ? "" : figureText.text("careers.home.groups")));
    }

    private void showRecent() {
        List<Node> links = new ArrayList<>();
        for (Occupation occupation : model.recent().get()) {
            Hyperlink link = new Hyperlink(occupation.title());
            link.setOnAction(_ -> model.careers().open(occupation.code()));
            links.add(link);
        }
        boolean any = !links.isEmpty();
        recent.getChildren().remove(1, recent.getChildren().size());
        recent.getChildren().addAll(links);
        Shown.set(any, recent);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
