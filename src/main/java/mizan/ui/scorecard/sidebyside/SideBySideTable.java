package mizan.ui.scorecard.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mizan.chart.AmountBar;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.ComparedCriterion;
import mizan.domain.scorecard.Likelihood;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Weighing;
import mizan.text.Paragraph;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.DrawnShare;
import mizan.ui.scorecard.VerdictWords;
import mizan.ui.scorecard.sidebyside.SideBySideModel.Together;

/// The cards as columns: their own balances, their pay, how often each ranks first, and what each criterion does to each,
/// the one that sets them furthest apart first.
final class SideBySideTable extends GridPane {

    private static final double LABELS = 170;
    private static final int MOST = 60;

    private final Together together;
    private final SideBySideWords words;
    private final FigureText figureText;
    private final VerdictWords verdict;

    SideBySideTable(Together together, SideBySideWords words, FigureText figureText) {
        this.together = together;
        this.words = words;
        this.figureText = figureText;
        this.verdict = new VerdictWords(figureText);
        getStyleClass().add("together-table");
        getColumnConstraints().add(new ColumnConstraints(LABELS));
        together.cards().forEach(_ -> {
            ColumnConstraints column = new ColumnConstraints(60, 120, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            FactGrid.endAtTheRight(column, this);
            getColumnConstraints().add(column);
        });
        addHead();
        addCriteria();
    }

    private void addHead() {
        List<Scorecard> cards = together.cards();
        List<Double> scores = together.comparison().scores();
        row("", "together-name", cards.stream().map(words::name).toList());
        row(figureText.text("scorecard.together.balance"), "together-value",
                cards.stream().map(card -> Weighing.of(card.answers()).balance())
                        .map(balance -> balance.isPresent() ? verdict.signed(balance.getAsDouble()) : none()).toList());
        row(figureText.text("scorecard.together.score"), "together-score",
                IntStream.range(0, cards.size()).mapToObj(i -> scores.isEmpty()
                        ? none()
                        : verdict.signed(scores.get(i))).toList());
        List<Likelihood> drawn = together.likelihoods();
        row(figureText.text("scorecard.together.first.column"), "together-value",
                IntStream.range(0, cards.size()).mapToObj(i -> drawn.isEmpty()
                        ? none()
                        : new DrawnShare(figureText).percent(drawn.get(i).nearPoints())).toList());
        row(words.pay(false), "together-value", cards.stream()
                .map(card -> together.pay().get(card.id()))
                .map(cents -> cents == null ? none() : figureText.formats().pay(Math.round(cents), PayBasis.HOURLY))
                .toList());
        together.realHours().ifPresent(hours -> row(words.pay(true), "together-value",
                cards.stream().map(card -> words.realHour(card, hours)).toList()));
    }

    private void addCriteria() {
        Label head = new Label(figureText.text("scorecard.together.differ"));
        head.getStyleClass().add("together-section");
        add(head, 0, getRowCount(), together.cards().size() + 1, 1);
        double furthest = together.comparison().criteria().stream().flatMap(row -> row.amounts().stream())
                .mapToDouble(Math::abs).filter(Double::isFinite).max().orElse(1);
        for (ComparedCriterion criterion : together.comparison().criteria().stream().limit(MOST).toList()) {
            List<Node> cells = new ArrayList<>();
            cells.add(label(words.criterion(together, criterion.id())));
            criterion.amounts().forEach(amount -> cells.add(cell(amount, furthest)));
            addRow(getRowCount(), cells.toArray(Node[]::new));
        }
    }

    private VBox cell(double amount, double furthest) {
        if (Double.isNaN(amount)) {
            Paragraph absent = new Paragraph(figureText.text("scorecard.together.absent"));
            absent.getStyleClass().add("note");
            VBox cell = new VBox(absent);
            cell.getStyleClass().add("together-cell");
            return cell;
        }
        Label number = new Label(verdict.signed(amount));
        number.getStyleClass().add("together-amount");
        VBox cell = new VBox(number, new AmountBar(furthest == 0 ? 0 : amount / furthest));
        cell.getStyleClass().add("together-cell");
        return cell;
    }

    private void row(String title, String styleClass, List<String> values) {
        List<Node> cells = new ArrayList<>();
        cells.add(label(title));
        values.forEach(value -> {
            Region cell = styleClass.equals("together-name") ? new Paragraph(value) : new Label(value);
            cell.getStyleClass().add(styleClass);
            cells.add(cell);
        });
        addRow(getRowCount(), cells.toArray(Node[]::new));
    }

    private static Paragraph label(String text) {
        Paragraph label = new Paragraph(text);
        label.getStyleClass().add("together-label");
        return label;
    }

    private String none() {
        return figureText.text("figure.none");
    }
}
