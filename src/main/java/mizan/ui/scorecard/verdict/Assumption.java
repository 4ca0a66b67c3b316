package mizan.ui.scorecard.verdict;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.SteadyBox;
import mizan.ui.scorecard.DrawnShare;

/// The likelihood under one assumption about the weights, with a sentence that says which.
final class Assumption extends SteadyBox {

    private final FigureText figureText;
    private final Label percent = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    Assumption(String key, FigureText figureText) {
        this.figureText = figureText;
        getStyleClass().add("likelihood-column");
        percent.getStyleClass().add("likelihood-share");
        Paragraph name = new Paragraph(figureText.text("scorecard.likelihood." + key));
        name.getStyleClass().add("likelihood-name");
        Paragraph sentence = new Paragraph(figureText.text("scorecard.likelihood." + key + ".about"));
        sentence.getStyleClass().add("note");
        bar.getStyleClass().add("likelihood-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(name.getWords());
        getChildren().addAll(percent, bar, name, sentence);
    }

    /// @param share 0 to 1
    void show(double share) {
        percent.setText(new DrawnShare(figureText).percent(share));
        bar.setProgress(share);
    }
}
