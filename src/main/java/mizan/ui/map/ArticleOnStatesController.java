package mizan.ui.map;

import java.util.ArrayList;
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
    private static final int CLAIMED = 2;

    private final List<Label> cells = new ArrayList<>();

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
        cells.forEach(cell -> Shown.set(false, cell));
        if (all.isEmpty()) {
            return;
        }
        title.setWords(figureText.heading(figureText.text("map.claims"), figureText.period(ranking.picture().table())));
        String period = ranking.picture().claims().getFirst().period();
        write(0, figureText.text("map.column.state"), figureText.text("map.claim.what"),
                figureText.text("map.claim.then", figureText.formats().period(period)), words.period(),
                figureText.text("map.claim.difference"));
        for (int i = 0; i < all.size(); i++) {
            ArticleLines.Line line = all.get(i);
            write(i + 1, line.state(), line.what(), line.then(), line.now(), line.difference());
        }
        source.setWords(figureText.text("map.claim.source", words.period()));
    }

    /// The labels that were made stay, if unseen: the styles of new ones take long to work out.
    private void write(int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            int place = row * texts.length + column;
            if (place == cells.size()) {
                cells.add(cell(row, column));
            }
            cells.get(place).setText(texts[column]);
            Shown.set(true, cells.get(place));
        }
    }

    private Label cell(int row, int column) {
        Label cell = new Label();
        if (row == 0) {
            cell.getStyleClass().add("article-head");
        } else if (column == CLAIMED) {
            cell.getStyleClass().add("article-claim");
        }
        lines.add(cell, column, row);
        return cell;
    }
}
