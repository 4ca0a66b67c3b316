package mizan.ui.map;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import mizan.text.Paragraph;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;

/// The card that sets what the article says of the states beside the present figures; there only for the occupations
/// that the article speaks of.
public final class ArticleOnStatesController extends RankingView {

    private static final int FIGURES = 3;

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private GridPane lines;
    @FXML
    private Paragraph source;

    public ArticleOnStatesController(MapModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        lines.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints());
        for (int i = 0; i < FIGURES; i++) {
            ColumnConstraints figure = new ColumnConstraints();
            FactGrid.endAtTheRight(figure, lines);
            lines.getColumnConstraints().add(figure);
        }
        follow();
    }

    @Override
    void show(PlaceRanking ranking, MapWords words) {
        List<ArticleLines.Line> all = new ArticleLines(words, ranking.picture()).all();
        Shown.set(!all.isEmpty(), card);
        lines.getChildren().clear();
        if (all.isEmpty()) {
            return;
        }
        title.setWords(figureText.heading(figureText.text("map.claims"), figureText.period(ranking.picture().table())));
        String period = ranking.picture().claims().getFirst().period();
        lines.addRow(0, head(figureText.text("map.column.state")), head(figureText.text("map.claim.what")),
                head(figureText.text("map.claim.then", figureText.formats().period(period))), head(words.period()),
                head(figureText.text("map.claim.difference")));
        for (int i = 0; i < all.size(); i++) {
            ArticleLines.Line line = all.get(i);
            lines.addRow(i + 1, new Label(line.state()), new Label(line.what()), claimed(line.then()),
                    new Label(line.now()), new Label(line.difference()));
        }
        source.setWords(figureText.text("map.claim.source", words.period()));
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("article-head");
        return label;
    }

    private static Label claimed(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("article-claim");
        return label;
    }
}
