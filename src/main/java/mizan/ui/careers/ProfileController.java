package mizan.ui.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import mizan.background.Loadable;
import mizan.chart.SeriesMark;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.text.Paragraph;
import mizan.ui.kit.CopiedParagraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.StatePane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The page of one occupation: what it is called, where it stands in the classification, what can be done with it. Its
/// cards are parts of their own.
public final class ProfileController extends ProfileView {

    private static final int NAMES = 8;

    @FXML
    private StatePane state;
    @FXML
    private ScrollPane scroll;
    @FXML
    private FlowPane crumbs;
    @FXML
    private HBox head;
    @FXML
    private Paragraph title;
    @FXML
    private Label code;
    @FXML
    private CopiedParagraph work;
    @FXML
    private Paragraph names;
    @FXML
    private Button allNames;
    @FXML
    private Button compare;
    @FXML
    private Button weigh;
    @FXML
    private Label compareNote;
    @FXML
    private Node role;
    @FXML
    private Node claims;

    public ProfileController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        subscriptions.now(() -> state.show(model.career().get(), figureText, figureText.text("careers.unknown"),
                model::load), model.career());
        subscriptions.later(this::showTray, model.trayEntries());
        subscriptions.later(() -> scroll.setVvalue(0), model.careers().page());
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        showCrumbs(career.groups());
        title.setWords(career.occupation().title());
        code.setText(figureText.formats().code(career.occupation().code().text()));
        work.setWords(career.work());
        Shown.set(!career.work().isEmpty(), work);
        showNames(career.names(), NAMES);
        Shown.set(career.isRole(), role);
        Shown.set(!career.claims().isEmpty(), claims);
        showTray();
    }

    @FXML
    private void toggleCompare() {
        shown().ifPresent(career -> model.toggleTray(career.occupation().code()));
    }

    @FXML
    private void weigh() {
        shown().ifPresent(career -> model.weigh(career.occupation().code()));
    }

    @FXML
    private void openOffer() {
        shown().ifPresent(career -> model.careers().openOffer(career.occupation().code()));
    }

    @FXML
    private void showAllNames() {
        shown().ifPresent(career -> showNames(career.names(), Integer.MAX_VALUE));
    }

    private Optional<OccupationProfile> shown() {
        return model.career().get() instanceof Loadable.Ready<OccupationProfile>(OccupationProfile career)
                ? Optional.of(career)
                : Optional.empty();
    }

    private void showCrumbs(List<Occupation> groups) {
        List<Node> nodes = new ArrayList<>();
        Hyperlink all = new Hyperlink(figureText.text("careers.browse"));
        all.setOnAction(_ -> model.careers().openHome());
        nodes.add(all);
        for (Occupation group : groups) {
            FontIcon step = new FontIcon("fth-chevron-right");
            step.getStyleClass().add("directed-icon");
            Hyperlink link = new Hyperlink(group.title());
            link.setOnAction(_ -> model.careers().open(group.code()));
            nodes.addAll(List.of(step, link));
        }
        crumbs.getChildren().setAll(nodes);
    }

    private void showNames(OccupationProfile.Names all, int most) {
        List<String> both = new ArrayList<>(all.own());
        both.addAll(all.english());
        List<String> few = both.stream().limit(most).toList();
        names.setWords(both.isEmpty()
                ? figureText.text("careers.names.none")
                : figureText.text("careers.names", figureText.messages().list(few)));
        boolean more = few.size() < both.size();
        Shown.set(more, allNames);
        allNames.setText(figureText.text("careers.names.all", figureText.formats().count(both.size())));
    }

    private void showTray() {
        shown().ifPresent(career -> {
            SocCode shown = career.occupation().code();
            Optional<SeriesMark> mark = model.inTray(shown).map(entry -> new SeriesMark(entry.series()));
            head.getChildren().removeIf(SeriesMark.class::isInstance);
            mark.ifPresent(head.getChildren()::addFirst);
            boolean full = mark.isEmpty() && model.session().tray().full();
            compare.setText(figureText.text(mark.isPresent() ? "careers.compare.remove" : "careers.compare.add"));
            compare.setGraphic(new FontIcon(mark.isPresent() ? "fth-check" : "fth-plus"));
            compare.setDisable(full);
            weigh.setDisable(!model.canTakeAlong(shown));
            compareNote.setText(full ? figureText.text("search.full") : "");
            Shown.set(full, compareNote);
        });
    }
}
