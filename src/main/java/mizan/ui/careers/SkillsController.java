package mizan.ui.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import mizan.background.Loadable;
import mizan.query.Skills.Rating;
import mizan.query.Technologies.Technology;
import mizan.text.Paragraph;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;

/// The cards with the most important skills and with the technologies that are asked for most.
public final class SkillsController extends ProfileView {

    private static final int SKILLS = 8;
    private static final int TECHNOLOGIES = 14;
    private static final double LEAST = 1;
    private static final double MOST = 5;

    @FXML
    private FactGrid skills;
    @FXML
    private Paragraph noSkills;
    @FXML
    private FlowPane technologies;
    @FXML
    private Paragraph noTechnologies;
    @FXML
    private Button allTechnologies;

    public SkillsController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        Map<String, Rating> ratings = career.needs().skills();
        skills.beginShares(50, 36, 14);
        skills.setManaged(!ratings.isEmpty());
        noSkills.setWords(ratings.isEmpty() ? figureText.text("careers.skills.none") : "");
        noSkills.setManaged(ratings.isEmpty());
        ratings.entrySet().stream().limit(SKILLS).forEach(each -> skills.row(
                FactGrid.words(figureText.text("skill." + each.getKey())), bar(each.getValue()),
                FactGrid.number(figureText.formats().number(Math.round(each.getValue().importance() * 10) / 10.0))));
        showTechnologies(career, TECHNOLOGIES);
    }

    @FXML
    private void showAllTechnologies() {
        if (model.career().get() instanceof Loadable.Ready<OccupationProfile>(OccupationProfile career)) {
            showTechnologies(career, Integer.MAX_VALUE);
        }
    }

    private void showTechnologies(OccupationProfile career, int most) {
        List<Technology> all = career.needs().technologies();
        List<Node> chips = new ArrayList<>();
        for (Technology technology : all.stream().limit(most).toList()) {
            Label chip = new Label(figureText.formats().code(technology.name()));
            chip.getStyleClass().add("technology");
            if (technology.inDemand()) {
                chip.getStyleClass().add("in-demand");
                chip.setAccessibleText(
                        figureText.list(technology.name(), figureText.text("careers.technologies.in-demand")));
            }
            chips.add(chip);
        }
        technologies.getChildren().setAll(chips);
        noTechnologies.setWords(all.isEmpty() ? figureText.text("careers.technologies.none") : "");
        noTechnologies.setManaged(all.isEmpty());
        boolean more = chips.size() < all.size();
        Shown.set(more, allTechnologies);
        allTechnologies.setText(figureText.text("careers.names.all", figureText.formats().count(all.size())));
    }

    /// How far from the least to the most important.
    private static ProgressBar bar(Rating rating) {
        ProgressBar bar = new ProgressBar((rating.importance() - LEAST) / (MOST - LEAST));
        bar.getStyleClass().add("skill-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        return bar;
    }
}
